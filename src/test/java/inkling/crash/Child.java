package inkling.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of its own that says on standard output what it has done, and may be killed. */
final class Child implements AutoCloseable {
    private static final int LONGEST_SECONDS = 120;

    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * Starts the main method of a class.
     *
     * @param user its user's folder
     */
    static Child start(Class<?> main, Path user, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("INKLING_USER_DIR", user.toString());
        Path errors = Files.createDirectories(Path.of("target/crash")).resolve("errors.txt");
        return new Child(builder.redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start());
    }

    /** Says something in one piece, which reaches the parent even if this program is killed right afterward. */
    static void say(String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        System.out.write(bytes, 0, bytes.length);
        System.out.flush();
    }

    /** Kills it some time after it has first said a word. Returns everything it said. */
    List<String> killedAfter(String word, long millis) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        do {
            String line = out.readLine();
            if (line == null) {
                throw new AssertionError(
                        "expected " + word + ", got exit code " + process.waitFor() + " after " + said);
            }
            said.add(line);
        } while (!said.get(said.size() - 1).startsWith(word));
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly(); // the process itself would close its output, which is still to be read
        out.lines().forEach(said::add);
        process.waitFor();
        return said;
    }

    /** Waits for its end. Returns everything it said. */
    List<String> finished() throws InterruptedException {
        List<String> said = out.lines().toList();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("expected a child that ends well, got " + process + " after " + said);
        }
        return said;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
