package inkling.app.train.runs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.layout.Region;

/**
 * Lines of one height below each other, for a scroll pane. A line is built when it first comes into view, or next to it, where
 * the Tab key looks for it: hundreds at once would take a second.
 */
final class VisibleLines<T, L extends Region> extends Region {
    /** The height of a line, in pixels. */
    static final double HEIGHT = 32;

    /** Lines built above and below those in view. */
    private static final int BESIDE = 2;

    private final Function<T, L> builder;
    private final int most;
    private final Map<T, L> built = new HashMap<>();
    private List<T> items = List.of();
    private double scrolled;

    /**
     * @param most how many lines are in view at most
     * @param builder builds the line of an item
     */
    VisibleLines(int most, Function<T, L> builder) {
        this.most = most;
        this.builder = builder;
    }

    /** Shows other items; lines of those shown before are kept. */
    void show(List<T> newItems) {
        items = List.copyOf(newItems);
        built.keySet().retainAll(items);
        build();
    }

    /** The pane has been scrolled: from 0, to the top, to 1. */
    void scrollTo(double part) {
        scrolled = part;
        build();
    }

    /** Does something with each line that is built. */
    void forEach(BiConsumer<T, L> action) {
        built.forEach(action);
    }

    private void build() {
        int first = (int) (scrolled * Math.max(0, items.size() - most)) - BESIDE;
        int last = first + most + 2 * BESIDE;
        for (T item : items.subList(Math.max(0, first), Math.max(0, Math.min(items.size(), last + 1)))) {
            built.computeIfAbsent(item, builder);
        }
        // in their order, which the Tab key follows
        List<L> lines = items.stream().map(built::get).filter(Objects::nonNull).toList();
        if (!getChildren().equals(lines)) {
            getChildren().setAll(lines);
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return items.size() * HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < items.size(); i++) {
            L line = built.get(items.get(i));
            if (line != null) {
                line.resizeRelocate(0, i * HEIGHT, getWidth(), HEIGHT);
            }
        }
    }
}
