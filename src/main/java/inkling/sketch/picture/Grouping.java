package inkling.sketch.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups connected components into digits: the bar of a 5 that does not touch its body belongs to it; specks and the
 * picture's frame belong to no digit. Lengths are fractions of the larger part's longer side, so the size of the handwriting
 * does not matter.
 */
final class Grouping {
    /** A part shorter than this fraction of the digit beside it is a piece of a stroke rather than a digit. */
    private static final double PART = 0.7;

    private static final double GAP_BESIDE = 0.1;
    private static final double GAP_ABOVE = 0.25;
    /** Halves of one digit, such as the loops of an 8, are closer together than lines of writing. */
    private static final double GAP_BETWEEN_HALVES = 0.08;

    /** Of fewer digits, the median height says little. */
    private static final int LEAST_DIGITS = 5;

    /** Ink smaller than this fraction of the picture is dirt or noise, even if there is nothing else. */
    private static final double DOT = 1 / 60.0;

    /** Ink smaller than this fraction of the largest digit is dirt. */
    private static final double SPECK = 0.3;

    /** Only this many of the largest parts are used: any others would be dirt. */
    private static final int MOST_COMPONENTS = 400;

    private static final Comparator<DigitInk> LARGEST_FIRST =
            Comparator.comparingInt((DigitInk digit) -> digit.box().side()).reversed();

    private Grouping() {}

    /** The digits of a picture in reading order: line by line, from left to right. */
    static List<DigitInk> digits(List<ConnectedComponent> components, int width, int height) {
        double dot = DOT * Math.max(width, height);
        List<DigitInk> parts = components.stream()
                .map(component -> new DigitInk(component.box(), List.of(component)))
                .filter(part -> part.box().side() >= dot / 2)
                .sorted(LARGEST_FIRST)
                .limit(MOST_COMPONENTS)
                .toList();
        List<DigitInk> inside = parts.stream()
                .filter(part -> !isFrame(part.box(), width, height))
                .toList();
        return inReadingOrder(mended(withoutSpecks(merged(inside.isEmpty() ? parts : inside), dot)));
    }

    /** The sheet's edge, a ruled line or a shadow: it reaches the edge of the picture and spans most of it. */
    private static boolean isFrame(PixelBox box, int width, int height) {
        boolean reachesEdge = box.left() == 0 || box.top() == 0 || box.right() == width || box.bottom() == height;
        return reachesEdge && (box.width() > 0.75 * width || box.height() > 0.75 * height);
    }

    private static List<DigitInk> merged(List<DigitInk> largestFirst) {
        List<DigitInk> digits = new ArrayList<>();
        for (DigitInk part : largestFirst) {
            DigitInk grown = part;
            for (int i = 0; i < digits.size(); i++) {
                if (belongTogether(digits.get(i).box(), grown.box())) {
                    grown = digits.remove(i).with(grown);
                    i = -1;
                }
            }
            digits.add(grown);
        }
        return digits;
    }

    private static boolean belongTogether(PixelBox large, PixelBox small) {
        if (large.side() < small.side()) {
            return belongTogether(small, large);
        }
        double beside = Math.max(0, -large.sharedColumns(small)) / (double) large.side();
        double above = Math.max(0, -large.sharedRows(small)) / (double) large.side();
        boolean isPart = small.side() < PART * large.side();
        boolean over = large.sharedColumns(small) >= 0.6 * Math.min(large.width(), small.width());
        boolean overlap = over && large.sharedRows(small) >= 0.3 * Math.min(large.height(), small.height());
        return (isPart && beside <= GAP_BESIDE && above <= GAP_ABOVE)
                || (over && above <= GAP_BETWEEN_HALVES)
                || overlap;
    }

    /** Joins halves of a digit whose stroke is too pale to be seen in the middle: together they are as tall as other digits. */
    private static List<DigitInk> mended(List<DigitInk> digits) {
        int[] heights =
                digits.stream().mapToInt(digit -> digit.box().height()).sorted().toArray();
        List<DigitInk> mended = new ArrayList<>();
        for (DigitInk part : digits) {
            DigitInk whole = part;
            for (int i = 0; i < mended.size() && heights.length >= LEAST_DIGITS; i++) {
                if (isBroken(mended.get(i).box(), part.box(), heights[heights.length / 2])) {
                    whole = mended.remove(i).with(part);
                    break;
                }
            }
            mended.add(whole);
        }
        return mended;
    }

    private static boolean isBroken(PixelBox one, PixelBox other, int height) {
        boolean over = one.sharedColumns(other) >= PART * Math.min(one.width(), other.width());
        boolean low = Math.max(one.height(), other.height()) < PART * height;
        return over && low && one.around(other).height() <= height && -one.sharedRows(other) <= GAP_ABOVE * height;
    }

    private static List<DigitInk> withoutSpecks(List<DigitInk> digits, double dot) {
        int largest =
                digits.stream().mapToInt(digit -> digit.box().side()).max().orElse(0);
        return digits.stream()
                .filter(digit -> digit.box().side() >= Math.max(dot, SPECK * largest))
                .toList();
    }

    private static List<DigitInk> inReadingOrder(List<DigitInk> digits) {
        List<DigitInk> byTop = new ArrayList<>(digits);
        byTop.sort(Comparator.comparingInt(digit -> digit.box().top()));
        List<DigitInk> ordered = new ArrayList<>();
        while (!byTop.isEmpty()) {
            PixelBox first = byTop.get(0).box();
            List<DigitInk> line = new ArrayList<>(byTop.stream()
                    .filter(digit -> digit.box().sharedRows(first)
                            >= 0.4 * Math.min(digit.box().height(), first.height()))
                    .toList());
            byTop.removeAll(line);
            line.sort(Comparator.comparingInt(digit -> digit.box().left()));
            ordered.addAll(line);
        }
        return ordered;
    }
}
