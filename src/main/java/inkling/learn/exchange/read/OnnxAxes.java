package inkling.learn.exchange.read;

import inkling.nn.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the numbers between two operators of ONNX lie: which axes of Inkling's pictures each dimension of the tensor is made of. A
 * picture with its channels first is {@code [N] [C] [H] [W]}; flattened it is {@code [N] [C H W]}. Axes of size 1 are left out.
 *
 * @param shape of one picture
 * @param dimensions each with its axes, the last one innermost
 */
record OnnxAxes(Shape shape, List<List<Axis>> dimensions) {
    private static final int MOST = 8;

    /** The axes: pictures, rows, columns, channels. */
    enum Axis {
        N,
        H,
        W,
        C
    }

    OnnxAxes {
        Unreadable.unless(dimensions.size() <= MOST, "at most " + MOST + " dimensions", dimensions.size() + "");
        dimensions = List.copyOf(dimensions);
    }

    /** As convolutions have them, channels first. */
    static OnnxAxes picture(Shape shape) {
        return new OnnxAxes(shape, List.of(List.of(Axis.N), of(shape, Axis.C), of(shape, Axis.H), of(shape, Axis.W)));
    }

    /** As dense layers have them. */
    static OnnxAxes vector(int size) {
        Shape shape = Shape.vector(size);
        return new OnnxAxes(shape, List.of(List.of(Axis.N), of(shape, Axis.C)));
    }

    /** The pictures that a network takes, in whatever shape it takes them. */
    static OnnxAxes input(Shape shape, List<Long> dimensions) {
        OnnxAxes rows = new OnnxAxes(shape, List.of(List.of(Axis.N), of(shape, Axis.H), of(shape, Axis.W)));
        boolean fits = dimensions.size() > 1
                && dimensions.stream().skip(1).reduce(1L, (a, b) -> a > 0 && a <= shape.size() ? a * b : 0)
                        == shape.size();
        Unreadable.unless(
                fits,
                "pictures of " + shape.height() + "x" + shape.width() + " with one channel",
                "an input of " + dimensions.stream().map(OnnxAxes::text).collect(Collectors.joining("x")));
        return rows.reshaped(dimensions.stream().mapToLong(Long::longValue).toArray());
    }

    private static String text(long dimension) {
        return dimension < 0 ? "?" : Long.toString(dimension);
    }

    private static List<Axis> of(Shape shape, Axis axis) {
        return size(shape, axis) == 1 ? List.of() : List.of(axis);
    }

    private static int size(Shape shape, Axis axis) {
        return switch (axis) {
            case N -> 0;
            case H -> shape.height();
            case W -> shape.width();
            case C -> shape.channels();
        };
    }

    /** The sizes of the dimensions; -1 for the number of pictures. */
    long[] sizes() {
        return dimensions.stream()
                .mapToLong(axes -> axes.contains(Axis.N) ? -1 : size(axes))
                .toArray();
    }

    private int size(List<Axis> axes) {
        return axes.stream().mapToInt(axis -> size(shape, axis)).reduce(1, (a, b) -> a * b);
    }

    /** The number of a dimension, which may be counted from the end. */
    int index(long dimension) {
        long index = dimension < 0 ? dimension + dimensions.size() : dimension;
        Unreadable.unless(
                index >= 0 && index < dimensions.size(), "a dimension of " + dimensions.size(), "number " + dimension);
        return (int) index;
    }

    /** Whether they lie as convolutions have them. */
    boolean isPicture() {
        return dimensions.equals(picture(shape).dimensions);
    }

    /** Whether each picture is one vector, in whatever order. */
    boolean isVector() {
        return dimensions.size() == 2 && dimensions.get(0).equals(List.of(Axis.N));
    }

    /** Whether a dimension is that of the channels. */
    boolean isChannels(int dimension) {
        return dimension < dimensions.size() && dimensions.get(dimension).equals(of(shape, Axis.C));
    }

    /** Whether some dimensions are the rows and columns. */
    boolean areRowsAndColumns(List<Integer> some) {
        List<Axis> axes = some.stream()
                .flatMap(dimension -> dimensions.get(dimension).stream())
                .sorted()
                .toList();
        List<Axis> wanted = new ArrayList<>(of(shape, Axis.H));
        wanted.addAll(of(shape, Axis.W));
        return axes.equals(wanted);
    }

    /** With dimensions in another order. */
    OnnxAxes transposed(long... order) {
        boolean isOrder = order.length == dimensions.size()
                && order[0] == 0
                && Arrays.stream(order).distinct().count() == order.length;
        Unreadable.unless(isOrder, "a Transpose that keeps the pictures first", Arrays.toString(order));
        return new OnnxAxes(
                shape,
                Arrays.stream(order)
                        .mapToObj(dimension -> dimensions.get(index(dimension)))
                        .toList());
    }

    /** With the same numbers in the same order, in dimensions of other sizes after the first; -1 for one of any size. */
    OnnxAxes reshaped(long... sizes) {
        Unreadable.unless(sizes.length <= MOST, "at most " + MOST + " dimensions", sizes.length + "");
        List<Axis> rest = new ArrayList<>();
        dimensions.subList(1, dimensions.size()).forEach(rest::addAll);
        List<List<Axis>> to = new ArrayList<>(List.of(List.of(Axis.N)));
        long known = 1;
        for (int i = 1; i < sizes.length; i++) {
            known *= sizes[i] == 0 ? sizes()[Math.min(i, dimensions.size() - 1)] : Math.max(1, sizes[i]);
        }
        for (int i = 1; i < sizes.length; i++) {
            long size = sizes[i] == 0
                    ? sizes()[Math.min(i, dimensions.size() - 1)]
                    : sizes[i] < 0 ? shape.size() / Math.max(1, known) : sizes[i];
            List<Axis> axes = new ArrayList<>();
            while (size(axes) < size && !rest.isEmpty()) {
                axes.add(rest.remove(0));
            }
            Unreadable.unless(size(axes) == size, "a Reshape that flattens pictures", this + " to " + text(sizes));
            to.add(axes);
        }
        Unreadable.unless(rest.isEmpty() && sizes.length > 1, "a Reshape that flattens pictures", text(sizes));
        return new OnnxAxes(shape, to);
    }

    private static String text(long... sizes) {
        return Arrays.stream(sizes).mapToObj(OnnxAxes::text).collect(Collectors.joining("x"));
    }

    /** With dimensions of size 1 at these places. */
    OnnxAxes unsqueezed(long... places) {
        Unreadable.unless(places.length <= MOST, "at most " + MOST + " dimensions", places.length + "");
        List<List<Axis>> to = new ArrayList<>(dimensions);
        int size = dimensions.size() + places.length;
        List<Long> sorted = Arrays.stream(places)
                .map(place -> place < 0 ? place + size : place)
                .boxed()
                .sorted()
                .toList();
        for (long place : sorted) {
            Unreadable.unless(place > 0 && place <= to.size(), "a dimension after the pictures", "number " + place);
            to.add((int) place, List.of());
        }
        return new OnnxAxes(shape, to);
    }

    /** Without these dimensions, which must have size 1. */
    OnnxAxes squeezed(List<Integer> places) {
        List<List<Axis>> to = new ArrayList<>(dimensions);
        for (int place : places.stream().sorted(Comparator.reverseOrder()).toList()) {
            Unreadable.unless(to.get(place).isEmpty(), "a dimension of size 1", text(sizes()));
            to.remove(place);
        }
        return new OnnxAxes(shape, to);
    }

    /** For each number of a vector its place in the order row, column, channel. */
    int[] rowsFirst() {
        List<Axis> axes = dimensions.get(1);
        int[] places = new int[shape.size()];
        for (int i = 0; i < places.length; i++) {
            int rest = i;
            for (int axis = axes.size() - 1; axis >= 0; axis--) {
                int size = size(shape, axes.get(axis));
                places[i] += rest % size * step(axes.get(axis));
                rest /= size;
            }
        }
        return places;
    }

    /** From one number to the next along an axis, in that order. */
    private int step(Axis axis) {
        return switch (axis) {
            case N -> 0;
            case H -> shape.width() * shape.channels();
            case W -> shape.channels();
            case C -> 1;
        };
    }

    @Override
    public String toString() {
        return text(sizes());
    }
}
