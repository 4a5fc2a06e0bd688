package inkling.app.explore.groups;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupsLayoutTest {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 700;
    private static final int LEFT = 20;
    private static final int TOP = 22;

    @Test
    void fillsTheViewWithTenClassesAndDoesNotScroll() {
        GroupsLayout layout = layout(10);

        assertThat(layout.mostX()).isZero();
        assertThat(layout.mostY()).isZero();
        assertThat(layout.x(10)).isEqualTo(WIDTH);
        assertThat(layout.y(10)).isEqualTo(HEIGHT);
        assertThat(layout.scrolledTo(50, 50)).isEqualTo(layout);
    }

    @Test
    void keepsCellsLargeEnoughForADigitHoweverManyClassesThereAre() {
        GroupsLayout layout = layout(47);

        for (int i = 0; i < 47; i++) {
            int side = layout.side(i, i, 1_000);
            assertThat(layout.perLine(i, side) * layout.lines(i, side)).isPositive();
        }
    }

    @Test
    void leavesRoomForTheBarsByWhichItScrolls() {
        assertThat(layout(10).besideBars(10)).isEqualTo(layout(10));
        GroupsLayout both = layout(47).besideBars(10);
        assertThat(both.width()).isEqualTo(WIDTH - 10);
        assertThat(both.height()).isEqualTo(HEIGHT - 10);
        // 18 columns of 40 just fit in, but not beside the bar for 18 rows of 38, which fit in but for the one below
        GroupsLayout close =
                new GroupsLayout(LEFT + 18 * 40, TOP + 18 * 38 - 1, 18, 18, LEFT, TOP, 0, 0, 1).besideBars(10);
        assertThat(close.mostX()).isEqualTo(10);
        assertThat(close.mostY()).isEqualTo(11);
        GroupsLayout wide = new GroupsLayout(400, TOP + 2 * 38, 2, 18, LEFT, TOP, 0, 0, 1).besideBars(10);
        assertThat(wide.mostY()).as("because of the bar below").isEqualTo(10);
        assertThat(wide.width()).isEqualTo(390);
    }

    @Test
    void scrollsToTheLastCellAndBackAndNoFarther() {
        GroupsLayout layout = layout(47).showing(46, 46);

        assertThat(layout.x(47)).isEqualTo(WIDTH);
        assertThat(layout.y(47)).isEqualTo(HEIGHT);
        assertThat(layout.scrolledBy(1, 1)).isEqualTo(layout);
        assertThat(layout.showing(46, 46)).isEqualTo(layout);
        assertThat(layout.showing(0, 0)).isEqualTo(layout(47));
    }

    @Test
    void findsTheCellUnderAPointWhereverItIsScrolledAndNoneUnderTheNames() {
        GroupsLayout layout = layout(47).showing(30, 40);

        assertThat(layout.columnAt(layout.x(40) + 1)).isEqualTo(40);
        assertThat(layout.rowAt(layout.y(30) + 1)).isEqualTo(30);
        assertThat(layout.columnAt(LEFT - 1)).isEqualTo(-1);
        assertThat(layout.rowAt(TOP - 1)).isEqualTo(-1);
        assertThat(layout.isVisible(30, 40)).isTrue();
        assertThat(layout.isVisible(0, 0)).isFalse();
    }

    private static GroupsLayout layout(int classes) {
        return new GroupsLayout(WIDTH, HEIGHT, classes, classes, LEFT, TOP, 0, 0, 1);
    }
}
