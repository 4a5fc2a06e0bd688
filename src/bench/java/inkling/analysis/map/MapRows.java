package inkling.analysis.map;

import inkling.analysis.neighbors.Features;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The 65,000 rows, and by what they are similar. */
@State(Scope.Benchmark)
public abstract class MapRows {
    @Param({"pixels", "model"})
    private String similar;

    private DataSet data;
    private Features features;

    final void read() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        features = similar.equals("pixels")
                ? Features.pixels()
                : Features.ofModel(ModelFile.shipped()).orElseThrow();
    }

    final DataSet data() {
        return data;
    }

    final Features features() {
        return features;
    }
}
