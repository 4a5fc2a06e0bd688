package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.analysis.Classification;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.app.WindowSteps;
import inkling.app.explore.wall.WallPane;
import inkling.cli.FindLines;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An engineer who looks for the errors of the shipped model in the shipped data. */
class LensIT extends WindowSteps {
    private static DataSet data;
    private static Predictions predictions;

    @BeforeAll
    static void classify() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        predictions = Classification.all(ModelFile.shipped(), data);
    }

    @BeforeEach
    void openOnTheShippedDataAndModel() {
        open();
        onScreen(() -> {
            session().useData(data);
            session().useFacts(RowFacts.of(data).with(predictions));
            session().useModel(predictions.model());
            return 0;
        });
        until("the errors", () -> texts("#show-1 .count").equals(List.of("88")));
    }

    @Test
    void findsTheErrorsThatTheCommandLineFinds() {
        List<String> lines = FindLines.of("wrong split:test sort:loss");
        assertThat(lines).hasSize(36);

        clickOn("#show-1"); // wrong predictions, most loss first
        clickOn("#split-test");
        until("36 digits", () -> text("#count").equals("36 digits"));

        clickAt(find("#wall", WallPane.class), 30, 30);
        for (String line : lines) {
            JsonObject row = JsonParser.parseString(line).getAsJsonObject();
            String caption = String.format(
                    Locale.US,
                    "row %,d · label %d · predicted %d · test",
                    row.get("row").getAsInt(),
                    row.get("label").getAsInt(),
                    row.get("prediction").getAsInt());
            assertThat(find("#wall", Node.class).getAccessibleText()).isEqualTo(caption);
            press(KeyCode.RIGHT);
        }
    }

    @Test
    void seesFoursPredictedAsNinesByMouseAlone() {
        clickOn("#label-4");
        clickOn("#predicted-9");
        until("the histograms", () -> sees("#sort-confidence"));
        clickOn("#sort-confidence");
        until("six digits", () -> text("#count").equals("6 digits"));
        assertThat(text("#sort")).isEqualTo("least confidence first");
        expectFirstRow("label:4 predicted:9 sort:confidence");
    }

    @Test
    void seesFoursPredictedAsNinesByKeyboardAlone() {
        press(KeyCode.CONTROL, KeyCode.F);
        type("label:4 predicted:9 sort:confidence\n");
        until("six digits", () -> text("#count").equals("6 digits"));
        expectFirstRow("label:4 predicted:9 sort:confidence");

        press(KeyCode.CONTROL, KeyCode.F);
        type("label:4 predcted:9\n");
        until("a complaint", () -> !text("#query-problem").isEmpty());
        assertThat(text("#query-problem")).contains("Expected a measure").contains("predcted");
        assertThat(find("#query", TextField.class).getSelectedText()).isEqualTo("predcted");
        assertThat(text("#count")).isEqualTo("6 digits");
    }

    @Test
    void opensACellOfTheGroupsAndGoesBack() {
        clickOn("#as-groups");
        Node groups = find("#groups", Node.class);
        until("the groups", () -> {
            press(KeyCode.DOWN);
            return !text("#status").isEmpty();
        });
        for (int i = 0; i < 12; i++) {
            press(KeyCode.UP);
            press(KeyCode.LEFT);
        }
        for (int i = 0; i < 4; i++) {
            press(KeyCode.DOWN);
        }
        for (int i = 0; i < 9; i++) {
            press(KeyCode.RIGHT);
        }
        assertThat(text("#status")).isEqualTo("label 4 · predicted 9 · 6 digits");
        press(KeyCode.ENTER);
        until("six digits", () -> text("#count").equals("6 digits"));
        assertThat(find("#wall", WallPane.class).isVisible()).isTrue();

        clickOn("#back");
        until("all digits", () -> text("#count").equals("65,000 digits"));
        assertThat(groups.isVisible()).isTrue();
    }

    @Test
    void saysThatARowIsFilteredOutAndShowsItOnRequest() {
        clickOn("#show-1");
        until("wrong digits", () -> text("#count").equals("88 digits"));
        press(KeyCode.CONTROL, KeyCode.G);
        type("5\n");
        until("the notice", () -> sees("#hidden"));
        assertThat(text("#hidden-text")).isEqualTo("Row 5 is not shown here: the filters leave it out.");
        assertThat(text("#count")).isEqualTo("88 digits");

        clickOn("#clear-filters");
        until("all digits", () -> text("#count").equals("65,000 digits"));
        assertThat(session().getSelectedRow()).isEqualTo(5);
        assertThat(sees("#hidden")).isFalse();
    }

    private void expectFirstRow(String query) {
        JsonObject first = JsonParser.parseString(FindLines.of(query).get(0)).getAsJsonObject();
        clickAt(find("#wall", WallPane.class), 30, 30);
        assertThat(session().getSelectedRow()).isEqualTo(first.get("row").getAsInt());
    }
}
