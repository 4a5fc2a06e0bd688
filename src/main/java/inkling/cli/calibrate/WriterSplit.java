package inkling.cli.calibrate;

import inkling.sketch.LabeledSketch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Drawings to fit on and drawings to evaluate on: by different writers, since drawings by one person are alike. Every second
 * writer is fitted on, in the order in which they first appear; where the writers are not all known, every second drawing.
 *
 * @param byWriter whether they were split by writer
 */
record WriterSplit(List<LabeledSketch> toFit, List<LabeledSketch> toEvaluate, boolean byWriter) {
    static WriterSplit of(List<LabeledSketch> samples) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (LabeledSketch sample : samples) {
            if (sample.writer() != null) {
                numbers.putIfAbsent(sample.writer(), numbers.size());
            }
        }
        boolean byWriter = numbers.size() > 1 && samples.stream().allMatch(sample -> sample.writer() != null);
        return new WriterSplit(half(samples, numbers, byWriter, 0), half(samples, numbers, byWriter, 1), byWriter);
    }

    private static List<LabeledSketch> half(
            List<LabeledSketch> samples, Map<String, Integer> numbers, boolean byWriter, int which) {
        return IntStream.range(0, samples.size())
                .filter(i -> (byWriter ? numbers.getOrDefault(samples.get(i).writer(), 0) : i) % 2 == which)
                .mapToObj(samples::get)
                .toList();
    }
}
