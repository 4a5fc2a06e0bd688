package inkling.app.draw.why.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.why.neighbors.Nearest.NearbyDigit;
import inkling.data.Picture;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeighborsPaneTest {
    @Test
    void namesTheLabelsOfTheNearest() {
        assertThat(NeighborsPane.labels(List.of(near(7), near(7))))
                .isEqualTo("all 7 · click one to open it in Explore");
        assertThat(NeighborsPane.labels(List.of(near(7), near(1)))).isEqualTo("7, 1 · click one to open it in Explore");
    }

    private static NearbyDigit near(int label) {
        return new NearbyDigit(new Neighbor(label, 4), "" + label, new Picture(new byte[Picture.SIZE]));
    }
}
