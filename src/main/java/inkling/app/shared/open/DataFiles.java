package inkling.app.shared.open;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads data sets without asking anything: with the choices kept, or those that their files suggest. Any thread. */
final class DataFiles {
    private final KeptChoices kept;

    DataFiles(KeptChoices kept) {
        this.kept = kept;
    }

    /** Whether the first rows of what is read here can be shown while the rest is read. */
    boolean comesBitByBit(Path place) {
        return DataFolder.holdsSprite(place)
                && !kept.isKept(place)
                && kept.fixes(place).isEmpty();
    }

    /**
     * Reads a data set.
     *
     * @param some called with the first rows, and more and more, where it comes bit by bit
     */
    DataSet read(Path place, Reading progress, Consumer<DataSet> some) throws IOException {
        if (comesBitByBit(place)) {
            return DataReader.read(place, some);
        }
        FoundData found = DataReader.find(place, progress);
        return found.open(kept.of(place, found));
    }
}
