package inkling.analysis;

import inkling.analysis.group.Bins;
import inkling.analysis.group.Groups;
import inkling.analysis.measure.Measures;
import inkling.analysis.query.Query;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.analysis.query.Search;
import inkling.data.DataSet;
import inkling.data.format.SpriteBytes;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Filtering, sorting and grouping rows by what a model predicts; "new" also computes the measures, as after a change of the model. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class Searching {
    @Param({"65000", "1000000"})
    private int rows;

    private RowFacts facts;
    private Query filtered;
    private Query sorted;
    private int[] all;

    @Setup
    public void classify() throws QuerySyntaxException {
        DataSet data = new DataSet(SpriteBytes.repeated(rows), SpriteBytes.labels(rows), rows / 2);
        Random random = new Random(1);
        float[] probabilities = new float[rows * 10];
        for (int row = 0; row < rows; row++) {
            double confidence = 0.5 + random.nextDouble() / 2;
            probabilities[row * 10 + random.nextInt(10)] += (float) confidence;
            probabilities[row * 10 + random.nextInt(10)] += (float) (1 - confidence);
        }
        facts = RowFacts.of(data).with(new FullPredictions(FactsByHand.model(), probabilities, rows));
        filtered = new QueryParser(facts).parse("wrong label:4 confidence<0.9");
        sorted = new QueryParser(facts).parse("sort:loss");
        all = IntStream.range(0, rows).toArray();
    }

    @Benchmark
    public int[] filter() {
        return Search.run(facts, filtered);
    }

    @Benchmark
    public int[] sort() {
        return Search.run(facts, sorted);
    }

    @Benchmark
    public int[] sortNew() {
        return Search.run(facts.with(facts.predictions()), sorted);
    }

    @Benchmark
    public Groups group() {
        Bins label = Bins.of(facts, Measures.of("label"), 10);
        return Groups.of(facts, all, label, Bins.of(facts, Measures.of("predicted"), 10));
    }
}
