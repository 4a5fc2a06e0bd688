package inkling.app.inside.value;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.Labels;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the channels of the input add to a sum, largest first; the chosen one is shown as a window. */
final class ContributionList extends VBox {
    private static final Texts TEXTS = Texts.of("inside");
    private static final double ROW = 24;

    private final Label heading = Labels.withId("value-contributions-heading", "small", "muted");
    private final ListView<Contribution> list = new ListView<>();
    private boolean updating;

    ContributionList(IntConsumer choose) {
        getStyleClass().add("contributions");
        list.setId("value-contributions");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new ContributionCell());
        list.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> {
            if (now != null && !updating) {
                choose.accept(now.channel());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(heading, list);
        managedProperty().bind(visibleProperty());
    }

    void show(List<Contribution> contributions, @Nullable WindowText window) {
        setVisible(window != null && !contributions.isEmpty());
        updating = true;
        list.getItems().setAll(contributions);
        if (window != null && !contributions.isEmpty()) {
            heading.setText(
                    window.sum().cells() == 1
                            ? TEXTS.get("value.contributions.units", contributions.size())
                            : TEXTS.get("value.contributions.maps", contributions.size()));
            list.setAccessibleText(heading.getText());
            for (int i = 0; i < contributions.size(); i++) {
                if (contributions.get(i).channel() == window.channel()) {
                    list.getSelectionModel().select(i);
                    break;
                }
            }
        }
        updating = false;
    }
}
