package inkling.app.inside.why;

import inkling.learn.explain.Agreement;
import inkling.learn.explain.Explanations;
import inkling.learn.explain.Method;
import inkling.learn.explain.SanityCheck;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The check of some explanations by several networks with random weights, since one alone would say little. Immutable. */
record RandomNetworks(List<SanityCheck> checks) {
    /** With one more. */
    RandomNetworks plus(SanityCheck check) {
        return new RandomNetworks(
                Stream.concat(checks.stream(), Stream.of(check)).toList());
    }

    /** What is checked. */
    Explanations explained() {
        return checks.get(0).explained();
    }

    /** The explanations with a number of layers, from the top, at random: those of the first network. */
    SanityCheck.Step step(int layers) {
        List<SanityCheck.Step> steps = checks.get(0).steps();
        return steps.get(Math.min(layers, steps.size() - 1));
    }

    /** How many layers can be at random. */
    int layers() {
        return checks.get(0).steps().size() - 1;
    }

    /** How far explanations with {@code layers} layers at random agree with those of the trained network: the mean over all networks. */
    Agreement mean(int layers, Method method) {
        int step = Math.min(layers, layers());
        return Agreement.mean(checks.stream()
                .map(check -> Objects.requireNonNull(
                        check.steps().get(step).agreements().get(method)))
                .toList());
    }
}
