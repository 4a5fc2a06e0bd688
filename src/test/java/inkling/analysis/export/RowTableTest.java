package inkling.analysis.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.analysis.FactsByHand;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTableTest {
    private final RowFacts facts = FactsByHand.six();

    @Test
    void writesALinePerRowInTheGivenOrder() throws IOException {
        String[] lines = csv(facts, 4, 1).split("\r\n", -1);

        assertThat(lines).hasSize(4);
        assertThat(lines[0])
                .startsWith("row,split,label,prediction,confidence,loss,")
                .contains(",ink,");
        assertThat(lines[1]).startsWith("4,test,4,9,0.9," + loss(4) + ",");
        assertThat(lines[2]).startsWith("1,train,4,9,0.6," + loss(1) + ",");
        assertThat(lines[3]).isEmpty();
    }

    @Test
    void writesEveryMeasureThatHasValuesAndNoOther() throws IOException {
        String[] lines = csv(facts, 2).split("\r\n", -1);
        List<String> names = List.of(lines[0].split(",", -1));
        List<String> values = List.of(lines[1].split(",", -1));

        assertThat(values).hasSameSizeAs(names);
        assertThat(values.get(names.indexOf("ink"))).isEqualTo("3.0");
        assertThat(values.get(names.indexOf("margin"))).isEqualTo("0.5");
        assertThat(names).doesNotContain("learned", "other").doesNotHaveDuplicates();
        Measure outcome = Measures.of("outcome");
        assertThat(values.get(names.indexOf("outcome")))
                .isEqualTo(outcome.categories(facts).get((int) facts.value(outcome, 2)));
    }

    @Test
    void leavesEmptyWhatNoModelHasPredicted() throws IOException {
        RowFacts unknown = RowFacts.of(facts.data());

        assertThat(csv(unknown, 0).split("\r\n", -1)[1]).startsWith("0,train,4,,,,");
        JsonObject object = json(unknown, 0).get(0).getAsJsonObject();
        assertThat(object.get("prediction").isJsonNull()).isTrue();
        assertThat(object.get("label").getAsInt()).isEqualTo(4);
    }

    @Test
    void quotesNamesThatContainACommaOrAQuote() throws IOException {
        Classes classes = new Classes(List.of("a,b", "say \"c\"", "plain"));
        DataSet plain = FactsByHand.data(0, 1, 2);
        DataSet named = new DataSet(plain.images(), new OneHotLabels(new byte[] {0, 1, 2}, classes), 3);

        String[] lines = csv(RowFacts.of(named), 0, 1, 2).split("\r\n", -1);

        assertThat(lines[1]).startsWith("0,train,\"a,b\",,");
        assertThat(lines[2]).startsWith("1,train,\"say \"\"c\"\"\",,");
        assertThat(lines[3]).startsWith("2,train,plain,,");
    }

    @Test
    void writesAnArrayOfObjectsWithTheKeysOfFind() throws IOException {
        JsonArray array = json(facts, 5, 3);

        assertThat(array).hasSize(2);
        JsonObject first = array.get(0).getAsJsonObject();
        assertThat(first.keySet()).startsWith("row", "split", "label", "prediction", "confidence", "loss");
        assertThat(first.get("row").getAsInt()).isEqualTo(5);
        JsonObject second = array.get(1).getAsJsonObject();
        assertThat(second.get("split").getAsString()).isEqualTo("train");
        assertThat(second.get("label").getAsInt()).isEqualTo(1);
        assertThat(second.get("prediction").getAsInt()).isEqualTo(7);
        assertThat(second.get("confidence").getAsFloat()).isEqualTo(0.8f);
        assertThat(second.get("loss").getAsDouble())
                .isEqualTo(facts.predictions().loss(3, 1));
        assertThat(second.get("ink").getAsDouble()).isEqualTo(4);
    }

    private String loss(int row) {
        return "" + facts.predictions().loss(row, facts.data().label(row));
    }

    private static String csv(RowFacts facts, int... rows) throws IOException {
        StringWriter out = new StringWriter();
        new RowTable(facts, rows).writeCsv(out);
        return out.toString();
    }

    private static JsonArray json(RowFacts facts, int... rows) throws IOException {
        StringWriter out = new StringWriter();
        new RowTable(facts, rows).writeJson(out);
        return JsonParser.parseString(out.toString()).getAsJsonArray();
    }
}
