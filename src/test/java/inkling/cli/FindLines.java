package inkling.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** What {@code inkling find QUERY --json} prints on the shipped data with the shipped model. */
public final class FindLines {
    private FindLines() {}

    public static List<String> of(String query) {
        StringWriter out = new StringWriter();
        CommandLine line = InklingCommand.over(new NoScreens());
        line.setOut(new PrintWriter(out));
        line.execute("find", query, "--json");
        return out.toString().lines().toList();
    }
}
