package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.analysis.neighbors.Features;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.similar.SimilarRowsSearch;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.files.UserFolder;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.ExtraExamples;
import inkling.learn.Prediction;
import inkling.learn.TinyTraining;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.RunStore;
import inkling.learn.train.Training;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FindCommandTest {
    private final DataSet data = Digits.data(120, 80);

    @TempDir
    private Path folder;

    private Classifier model;
    private int exitCode;
    private String problem = "";

    @BeforeEach
    void write() throws IOException {
        DataFolder.write(data, folder.resolve("data"), rows -> {});
        try (Training training = Training.start(TinyTraining.RECIPE, TinyTraining.DATA, ExtraExamples.NONE, 1)) {
            model = training.classifier();
        }
        ModelFile.write(folder.resolve("model.inkling"), model);
    }

    @Test
    void listsExactlyTheErrorsThatEvaluateCounts() {
        Evaluation evaluation = Evaluation.of(model, Examples.of(data, 80, 120));
        List<String> lines = find("wrong split:test", "--json").lines().toList();
        assertThat(lines).hasSize(evaluation.rows() - evaluation.correct());
        for (String line : lines) {
            JsonObject row = JsonParser.parseString(line).getAsJsonObject();
            assertThat(row.keySet()).containsExactly("row", "split", "label", "prediction", "confidence", "loss");
            int number = row.get("row").getAsInt();
            Prediction prediction = model.classify(data.images().picture(number));
            assertThat(row.get("split").getAsString()).isEqualTo("test");
            assertThat(row.get("label").getAsInt())
                    .isEqualTo(data.label(number))
                    .isNotEqualTo(prediction.digit());
            assertThat(row.get("prediction").getAsInt()).isEqualTo(prediction.digit());
            assertThat(row.get("confidence").getAsFloat()).isEqualTo(prediction.confidence());
            assertThat(row.get("loss").getAsDouble())
                    .isCloseTo(-Math.log(prediction.probability(data.label(number))), within(1e-9));
        }
    }

    @Test
    void comparesThePicturesIfTheQueryAsksForIt() {
        Neighbors neighbors =
                new SimilarRowsSearch(data, Features.pixels()).finish().neighbors();
        List<String> lines = find("sort:outlier", "--csv").lines().skip(1).toList();
        float before = Float.POSITIVE_INFINITY;
        for (String line : lines) {
            float distance = neighbors.distance(Integer.parseInt(line.substring(0, line.indexOf(','))), 4);
            assertThat(distance).isLessThanOrEqualTo(before);
            before = distance;
        }
        assertThat(lines).hasSize(120);
        assertThat(find("example:prototype split:test", "--csv").lines())
                .as("only training rows")
                .hasSize(1);
    }

    @Test
    void printsATableOrCommaSeparatedValuesInTheOrderAskedFor() {
        assertThat(find("row:3..5 sort:-row").lines())
                .hasSize(4)
                .first()
                .asString()
                .contains("row", "prediction", "loss");
        List<String> csv = find("row:3..5 sort:-row", "--csv").lines().toList();
        assertThat(csv).first().isEqualTo("row,split,label,prediction,confidence,loss");
        assertThat(csv.subList(1, 4))
                .extracting(line -> line.substring(0, line.indexOf(',')))
                .containsExactly("5", "4", "3");
    }

    @Test
    void pointsAtWhatItDoesNotUnderstand() {
        find("wrong splt:test");
        assertThat(exitCode).isEqualTo(2);
        assertThat(problem).contains("Expected a measure (row, label,", "wrong splt:test", "      ^^^^");
    }

    @Test
    void countsTheModelWhereItPrintsTestRows() throws IOException {
        UserFolder.use(folder.resolve("user"));
        find("row:3..5");
        assertThat(RunStore.ofUser().testSetUses().models()).isZero();
        find("row:79..81");
        find("split:test", "--json");
        assertThat(RunStore.ofUser().testSetUses().models()).isEqualTo(1);
    }

    @Test
    void refusesAMeasureThatNeedsARun() {
        find("learned>3");
        assertThat(exitCode).isEqualTo(2);
        assertThat(problem).contains("found learned, which needs a training run");
    }

    @Test
    void refusesToCompareASingleRowInOneSentence() throws IOException {
        DataFolder.write(Digits.data(1, 1), folder.resolve("data"), rows -> {});
        for (String query : List.of("sort:outlier", "duplicates>=1", "example:prototype")) {
            find(query);
            assertThat(exitCode).as(query).isEqualTo(1);
            assertThat(problem.strip()).isEqualTo("inkling find: expected at least two rows to compare, found 1");
        }
    }

    private String find(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = InklingCommand.over(new NoScreens());
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 5];
        all[0] = "find";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = folder.resolve("data").toString();
        all[arguments.length + 3] = "--model";
        all[arguments.length + 4] = folder.resolve("model.inkling").toString();
        exitCode = line.execute(all);
        problem = err.toString();
        return out.toString();
    }
}
