package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.files.UserFolder;
import inkling.learn.Digits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MapCommandTest {
    private final DataSet data = Digits.data(200, 150);
    private final String before = System.getProperty("inkling.user", "");

    @TempDir
    private Path folder;

    private int exitCode;
    private String problem = "";

    @BeforeEach
    void write() throws IOException {
        DataFolder.write(data, folder.resolve("data"), rows -> {});
        UserFolder.use(folder.resolve("user"));
    }

    @AfterEach
    void restore() {
        System.setProperty("inkling.user", before);
    }

    @Test
    @Tag("slow")
    void writesALineForEachRowTheSameEachTime() throws IOException {
        JsonObject printed = JsonParser.parseString(map("map.csv", "--by", "pixels", "--json"))
                .getAsJsonObject();
        assertThat(printed.keySet()).containsExactly("file", "by", "rows", "seed");
        assertThat(printed.get("rows").getAsInt()).isEqualTo(200);
        assertThat(printed.get("by").getAsString()).isEqualTo("pixels");
        List<String> lines = Files.readAllLines(folder.resolve("map.csv"));
        assertThat(lines).hasSize(201).first().isEqualTo("row,x,y");
        assertThat(lines.get(200)).matches("199,-?\\d+\\.\\d+(E-\\d)?,-?\\d+\\.\\d+(E-\\d)?");
        map("again.csv", "--by", "pixels");
        assertThat(folder.resolve("again.csv")).hasSameTextualContentAs(folder.resolve("map.csv"));
        try (Stream<Path> stored = Files.list(folder.resolve("user/maps"))) {
            assertThat(stored).hasSize(1);
        }
        map("other.csv", "--by", "pixels", "--seed", "2");
        assertThat(Files.readAllLines(folder.resolve("other.csv"))).isNotEqualTo(lines);
    }

    @Test
    @Tag("slow")
    void paintsAPictureByTheShippedModel() throws IOException {
        assertThat(map("map.png")).isEqualTo("200 rows by model, written to " + folder.resolve("map.png"));
        assertThat(ImageIO.read(folder.resolve("map.png").toFile()).getWidth()).isEqualTo(1400);
    }

    @Test
    @Tag("slow")
    void writesAMapThatCannotBeStored() throws IOException {
        Files.createFile(folder.resolve("user"));
        map("map.csv", "--by", "pixels");
        assertThat(exitCode).isZero();
        assertThat(problem).startsWith("The map is not stored for the next time: ");
        assertThat(Files.readAllLines(folder.resolve("map.csv"))).hasSize(201);
    }

    @Test
    void refusesASingleRow() throws IOException {
        DataFolder.write(Digits.data(1, 1), folder.resolve("one"), rows -> {});
        map("map.csv", "--by", "pixels", "--data", folder.resolve("one").toString());
        assertThat(exitCode).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(problem).startsWith("inkling map: expected at least two rows to compare, found 1");
    }

    @Test
    @Tag("slow")
    void sharesWhatItComparesWithFind() throws IOException {
        map("map.csv", "--by", "pixels");
        Path neighbors = folder.resolve("user/neighbors");
        try (Stream<Path> stored = Files.list(neighbors)) {
            assertThat(stored).hasSize(1);
        }
        map("other.csv", "--by", "pixels", "--seed", "2");
        map("other.map", "--by", "pixels");
        try (Stream<Path> stored = Files.list(neighbors)) {
            assertThat(stored).hasSize(1);
        }
        assertThat(folder.resolve("other.map")).isNotEmptyFile();
    }

    @Test
    void refusesAnotherSeedOfAMapToShip() {
        map("map.map", "--by", "pixels", "--seed", "7");
        assertThat(exitCode).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(problem).startsWith("expected --seed 1 for a map as the program ships it, found 7");
        assertThat(folder.resolve("map.map")).doesNotExist();
    }

    @Test
    void refusesOtherFiles() {
        map("map.txt");
        assertThat(exitCode).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(problem).startsWith("expected --out to end in .csv, .png or .map, found ");
        assertThat(folder.resolve("map.txt")).doesNotExist();
    }

    private String map(String file, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> arguments =
                new ArrayList<>(List.of("map", "--out", folder.resolve(file).toString()));
        if (!List.of(options).contains("--data")) {
            arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        }
        arguments.addAll(List.of(options));
        exitCode = InklingCommand.over(new NoScreens())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments.toArray(String[]::new));
        problem = err.toString();
        return out.toString().strip();
    }
}
