package inkling.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One way to damage a file. */
enum Mutation {
    /** One to eight bits. */
    BIT_FLIPS {
        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            byte[] changed = bytes.clone();
            for (int i = random.nextInt(1, 9); i > 0 && bytes.length > 0; i--) {
                changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
        }
    },
    TRUNCATION {
        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
    },
    /** Random bytes, or one byte many times. */
    INSERTION {
        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            byte[] more = new byte[random.nextInt(1, random.nextInt(8) == 0 ? 2000 : 9)];
            Arrays.fill(more, (byte) random.nextInt());
            if (random.nextBoolean()) {
                random.nextBytes(more);
            }
            int at = random.nextInt(bytes.length + 1);
            return replaced(bytes, at, at, more);
        }
    },
    DELETION {
        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(1, 40));
            return replaced(bytes, from, to, new byte[0]);
        }
    },
    /** A number of one, two or four bytes, as lengths and counts are, becomes one at the edge of what is possible. */
    LENGTH_FIELD {
        private static final int[] NUMBERS = {
            0,
            1,
            -1,
            2,
            7,
            8,
            127,
            128,
            255,
            256,
            783,
            785,
            0x7FFF,
            0x8000,
            0xFFFF,
            0x10000,
            50_000,
            1_000_000,
            1 << 28,
            1 << 30,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE
        };

        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            int size = 1 << random.nextInt(3);
            int head = random.nextBoolean() ? Math.min(bytes.length, 64) : bytes.length; // where headers are
            if (head < size) {
                return bytes;
            }
            int at = random.nextInt(head - size + 1);
            int number = NUMBERS[random.nextInt(NUMBERS.length)];
            ByteBuffer field =
                    ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, number);
            byte[] little = Arrays.copyOf(field.array(), size);
            byte[] big =
                    Arrays.copyOfRange(ByteBuffer.allocate(4).putInt(number).array(), 4 - size, 4);
            return replaced(bytes, at, at + size, random.nextBoolean() ? little : big);
        }
    },
    /** The beginning of one valid file and the end of another, or of the same. */
    SPLICE {
        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            byte[] other =
                    target.seeds().get(random.nextInt(target.seeds().size())).bytes();
            int cut = random.nextInt(bytes.length + 1);
            int from = random.nextInt(other.length + 1);
            return replaced(bytes, cut, bytes.length, Arrays.copyOfRange(other, from, other.length));
        }
    },
    /** A word that means something in the format, in place of other bytes or between them, sometimes many times. */
    DICTIONARY {
        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            List<String> words = target.words();
            String word = words.get(random.nextInt(words.size()))
                    .repeat(random.nextInt(16) == 0 ? random.nextInt(2, 500) : 1);
            byte[] more = word.getBytes(StandardCharsets.ISO_8859_1);
            int at = random.nextInt(bytes.length + 1);
            int to = random.nextBoolean() ? at : Math.min(bytes.length, at + more.length);
            return replaced(bytes, at, to, more);
        }
    },
    /** A number in a text becomes another one, or no number. */
    NUMBER {
        private static final Pattern DIGITS = Pattern.compile("-?[0-9][0-9.eE+-]{0,30}");
        private static final List<String> OTHERS = List.of(
                "0",
                "-1",
                "1",
                "9",
                "10",
                "1.5",
                "1e9",
                "-1e9",
                "1e-300",
                "1e308",
                "1e400",
                "2147483647",
                "-2147483648",
                "2147483648",
                "9223372036854775807",
                "99999999999999999999",
                "1e-7",
                "NaN",
                "-Infinity",
                "null",
                "true",
                "\"x\"",
                "[]",
                "{}",
                "[1]");

        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            List<MatchResult> numbers =
                    DIGITS.matcher(text).results().limit(2000).toList();
            if (numbers.isEmpty()) {
                return bytes;
            }
            MatchResult number = numbers.get(random.nextInt(numbers.size()));
            byte[] other = OTHERS.get(random.nextInt(OTHERS.size())).getBytes(StandardCharsets.ISO_8859_1);
            return replaced(bytes, number.start(), number.end(), other);
        }
    },
    /** What is between two commas, brackets, quotes or lines of a text is deleted, repeated or moved. */
    PART {
        private static final String EDGES = "{}[],:\"\n ";

        @Override
        byte[] of(byte[] bytes, Target target, SplittableRandom random) {
            int from = edge(bytes, random.nextInt(bytes.length + 1));
            int to = from;
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                to = edge(bytes, Math.min(bytes.length, to + 1));
            }
            byte[] part = Arrays.copyOfRange(bytes, from, to);
            int into = edge(bytes, random.nextInt(bytes.length + 1));
            return random.nextBoolean() ? replaced(bytes, from, to, new byte[0]) : replaced(bytes, into, into, part);
        }

        private static int edge(byte[] bytes, int from) {
            int at = from;
            while (at < bytes.length && EDGES.indexOf(bytes[at]) < 0) {
                at++;
            }
            return at;
        }
    };

    /** A damaged copy, or the bytes themselves if there is nothing in them to damage in this way. */
    abstract byte[] of(byte[] bytes, Target target, SplittableRandom random);

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length - (to - from) + by.length);
        System.arraycopy(by, 0, changed, from, by.length);
        System.arraycopy(bytes, to, changed, from + by.length, bytes.length - to);
        return changed;
    }
}
