package inkling.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A reader and what it is given.
 *
 * @param name for reports and {@code -Dtarget=}
 * @param file where the reader looks for the mutated bytes
 * @param seeds valid inputs, at least one
 * @param words of the format, to be put into its files
 * @param bytesPerByte memory that one byte of an honest file may need, beyond what those of the seeds need
 * @param reading reads the file as the program does
 */
record Target(String name, Path file, List<Seed> seeds, List<String> words, int bytesPerByte, Reading reading) {
    static final List<String> JSON = List.of(
            "[",
            "{",
            "}",
            "]",
            ",",
            ":",
            "\"",
            "null",
            "true",
            "{\"a\":",
            "\\u0000",
            "\u001B[31m",
            "\u0080\u00FF",
            "\n",
            "//",
            "'");

    /** Reads a file as the program does, and uses what it has read. */
    interface Reading {
        /** The sentences with which parts of the file were refused; none if all was read. Throws what refuses the whole file. */
        List<String> of(Path file) throws Exception;
    }

    /** A reader whose results are used by nobody here. */
    interface Whole {
        void read(Path file) throws Exception;
    }

    Target {
        seeds = List.copyOf(seeds);
        words = List.copyOf(words);
    }

    static Target of(String name, Path file, Whole reading, Seed... seeds) {
        return new Target(name, file, List.of(seeds), JSON, 0, read -> {
            reading.read(read);
            return List.of();
        });
    }

    Target with(String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return new Target(name, file, seeds, all, bytesPerByte, reading);
    }

    /** Memory that an honest file of this length may need, beyond what the seeds need. */
    long allowance(int length) {
        return (long) length * bytesPerByte;
    }
}
