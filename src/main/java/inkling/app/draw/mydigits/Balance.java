package inkling.app.draw.mydigits;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Tooltips;
import inkling.data.Classes;
import inkling.sketch.mydigits.DrawnClasses;
import inkling.sketch.mydigits.MyDigit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many drawings there are of each class: a small bar each, and in words the fewest and the most. Hidden without drawings. */
final class Balance extends VBox {
    private static final Texts TEXTS = Texts.of("draw");
    private static final double HEIGHT = 28;
    private static final double LEAST = 2;
    private static final int FEW = 10;
    private static final double FEW_GAP = 3;
    private static final double WIDEST = 40;

    private final HBox bars = Boxes.row("balance-bars");
    private final Label words = Labels.hint("balance", "");

    Balance(MyDigitsModel drawings) {
        getStyleClass().add("balance");
        bars.setMinHeight(HEIGHT);
        bars.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().setAll(bars, words);
        Boxes.showWhile(Bindings.isNotEmpty(bars.getChildren()), this);
        drawings.pagesProperty()
                .subscribe(
                        pages -> show(pages.digits(), drawings.classesProperty().get()));
        drawings.classesProperty()
                .subscribe(classes -> show(drawings.pagesProperty().get().digits(), classes));
    }

    private void show(List<MyDigit> drawings, Classes classes) {
        Map<String, Integer> counts = counts(drawings, classes);
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        bars.getChildren().clear();
        if (most == 0) {
            return;
        }
        bars.setSpacing(counts.size() <= FEW ? FEW_GAP : 1); // a few stand under their keys
        counts.forEach((name, count) -> bars.getChildren().add(bar(name, count, most)));
        words.setText(words(counts));
        Tooltips.explain(
                this,
                counts.entrySet().stream()
                        .map(each -> TEXTS.get("my-drawings.balance.one", each.getKey(), each.getValue()))
                        .collect(Collectors.joining(" · ")));
    }

    /** Of the classes in their order, drawn or not, and then of all others that were drawn. */
    static Map<String, Integer> counts(List<MyDigit> drawings, Classes classes) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        classes.names().forEach(name -> counts.put(name, 0));
        counts.putAll(DrawnClasses.counts(drawings));
        return counts;
    }

    /** {@code Fewest: Q (0); most: A (12).} */
    static String words(Map<String, Integer> counts) {
        Map.Entry<String, Integer> fewest =
                counts.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        Map.Entry<String, Integer> most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        long none = counts.values().stream().filter(count -> count == 0).count();
        if (none > 1) {
            return TEXTS.get("my-drawings.balance.none", none, most.getKey(), most.getValue());
        }
        return fewest.getValue().equals(most.getValue())
                ? TEXTS.get("my-drawings.balance.even", fewest.getValue())
                : TEXTS.get("my-drawings.balance", fewest.getKey(), fewest.getValue(), most.getKey(), most.getValue());
    }

    private static Region bar(String name, int count, int most) {
        Region bar = new Region();
        bar.getStyleClass().add("balance-bar");
        double height = count == 0 ? LEAST : Math.max(LEAST, HEIGHT * count / most);
        bar.setMinSize(1, height);
        bar.setPrefHeight(height);
        bar.setMaxHeight(height);
        bar.setAccessibleText(TEXTS.get("my-drawings.balance.one", name, count));
        HBox.setHgrow(bar, Priority.ALWAYS);
        bar.setPrefWidth(1);
        bar.setMaxWidth(WIDEST);
        return bar;
    }
}
