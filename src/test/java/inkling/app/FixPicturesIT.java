package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.FirstRows;
import inkling.app.shared.Settings;
import inkling.app.shared.open.Remembered;
import inkling.data.DataSet;
import inkling.data.PictureFix;
import inkling.data.format.idx.IdxFolder;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** A person who opens IDX files whose pictures lie on their side. */
class FixPicturesIT extends WindowSteps {
    @Test
    void turnsThemUprightAndRemembersIt() throws IOException {
        DataSet digits = FirstRows.of(3_000);
        DataSet lying = digits.with(EnumSet.of(PictureFix.TRANSPOSE));
        Path mine = Files.createDirectory(folder.resolve("mine"));
        IdxFolder.write(lying, mine);
        new Remembered(new Settings(folder.resolve("settings.properties")), "data").addRecent(mine.toString());
        open();
        onScreen(() -> {
            session().useModel(ModelFile.shipped());
            return null;
        });

        clickOn("#data");
        clickOn("#data-recent-0");
        until("the notice", () -> sees("#fix"));
        assertThat(session().getData().images().picture(7))
                .isEqualTo(lying.images().picture(7));
        clickOn("#fix-pictures");

        until(
                "the pictures upright",
                () -> session()
                        .getData()
                        .images()
                        .picture(7)
                        .equals(digits.images().picture(7)));
        until("no notice", () -> !sees("#fix"));
        assertThat(new Settings(folder.resolve("settings.properties")).get("data.fixes " + mine, ""))
                .isEqualTo("TRANSPOSE");
    }
}
