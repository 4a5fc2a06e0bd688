package inkling.app.explore.wall;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.find.RowBrowser;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import org.junit.jupiter.api.Test;

class WallViewModelTest {
    @Test
    void zoomsThroughTheFiveSizes() {
        WallViewModel model = new WallViewModel(new RowBrowser(new Session(), Background.inline()));

        model.zoom(1);
        assertThat(model.thumbnailProperty().get()).isEqualTo(84);
        model.zoom(5);
        assertThat(model.thumbnailProperty().get()).isEqualTo(112);
        model.zoom(-9);
        assertThat(model.thumbnailProperty().get()).isEqualTo(28);
    }
}
