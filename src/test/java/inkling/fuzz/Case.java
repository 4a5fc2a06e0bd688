package inkling.fuzz;

import java.io.IOException;
import java.util.SplittableRandom;

/**
 * One mutated input. The same target, seed and index give the same bytes.
 *
 * @param target whose reader gets it
 * @param seed of the campaign
 * @param index of the case
 */
record Case(Target target, long seed, int index) {
    private static final int MOST_MUTATIONS = 4;

    /** The file to be read: the first cases are the valid inputs themselves. */
    byte[] bytes() throws IOException {
        if (index < target.seeds().size()) {
            Seed valid = target.seeds().get(index);
            return valid.wrapping().wrapped(valid.bytes());
        }
        SplittableRandom random =
                new SplittableRandom(seed * 1_000_003 + target.name().hashCode() + ((long) index << 32));
        Seed start = target.seeds().get(random.nextInt(target.seeds().size()));
        byte[] bytes = start.bytes();
        Mutation[] kinds = Mutation.values();
        // mostly one: after several, little of what comes first is still read
        for (int i = 1 + random.nextInt(MOST_MUTATIONS) * random.nextInt(2); i > 0; i--) {
            bytes = kinds[random.nextInt(kinds.length)].of(bytes, target, random);
        }
        return start.wrapping().wrapped(bytes);
    }

    /** Whether it is a valid input, which must be read. */
    boolean isValid() {
        return index < target.seeds().size();
    }

    @Override
    public String toString() {
        return "case " + index + " of " + target.name() + " (-Dtarget='" + target.name() + "' -Dseed=" + seed
                + " -Dcase=" + index + ")";
    }
}
