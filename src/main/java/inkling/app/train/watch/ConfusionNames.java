package inkling.app.train.watch;

import inkling.app.shared.kit.Labels;
import inkling.data.Classes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;

/** The names of the classes at the left of a confusion matrix and above it: long ones cut and, above, turned; of very many, every second or third. */
final class ConfusionNames extends Group {
    private static final double SHORT_MARGIN = 20;
    private static final double LONG_MARGIN = 66;
    private static final int SHORT = 2;
    private static final double SPACE = 4;
    /** The height of a name at its usual size, and the least that can be read. */
    private static final double HEIGHT = 13;

    private static final double LEAST_HEIGHT = 9;

    private final List<Label> rows = new ArrayList<>();
    private final List<Label> columns = new ArrayList<>();
    private boolean isLong;

    ConfusionNames() {
        setManaged(false);
        setAutoSizeChildren(false);
        setMouseTransparent(true);
    }

    void build(Classes classes) {
        rows.clear();
        columns.clear();
        isLong = classes.names().stream().anyMatch(name -> name.length() > SHORT);
        for (String name : classes.names()) {
            rows.add(label(name, isLong ? Pos.CENTER_RIGHT : Pos.CENTER));
            columns.add(label(name, isLong ? Pos.CENTER_LEFT : Pos.CENTER));
        }
        getChildren().setAll(rows);
        getChildren().addAll(columns);
    }

    private static Label label(String name, Pos alignment) {
        Label label = Labels.styled(name, "chart-tick");
        label.setAlignment(alignment);
        return label;
    }

    /** The room that the names take. */
    double margin() {
        return isLong ? LONG_MARGIN : SHORT_MARGIN;
    }

    void place(ConfusionGeometry places) {
        double side = places.side();
        double height = Math.max(LEAST_HEIGHT, Math.min(HEIGHT, side));
        int step = (int) Math.ceil(height / Math.max(0.1, side) - 0.01);
        IntStream.range(0, rows.size()).forEach(i -> {
            Label row = rows.get(i);
            Label column = columns.get(i);
            List.of(row, column).forEach(each -> {
                each.setVisible(i % step == 0);
                each.setStyle(height < HEIGHT ? "-fx-font-size: " + Math.round(height - 1) + "px" : "");
            });
            double center = places.start(i) + places.size(i) / 2;
            double room = margin() - SPACE;
            row.resizeRelocate(0, center - HEIGHT / 2, isLong ? room : room - 2, HEIGHT);
            if (isLong) {
                column.resizeRelocate(center - room / 2, room / 2 - HEIGHT / 2, room, HEIGHT);
                column.setRotate(-90);
            } else {
                double width = Math.max(step * side, HEIGHT);
                column.resizeRelocate(center - width / 2, 0, width, room);
            }
        });
    }
}
