package inkling.learn.explain;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** For tests that explain the model that ships with the program: the model and its data. */
abstract class ShippedModel {
    static DataSet data;
    static Classifier shipped;

    @BeforeAll
    static void read() throws IOException {
        data = SmallModel.data();
        shipped = ModelFile.shipped();
    }
}
