package inkling.app;

import inkling.app.shared.Screen;
import inkling.app.shared.Session;
import inkling.app.shared.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The bar along the top: the name, the screens, what is loaded, light or dark. */
final class TopBar extends HBox {
    TopBar(List<Screen> screens, Session session, Theme theme) {
        getStyleClass().add("top-bar");
        Label name = new Label("Inkling");
        name.getStyleClass().add("program-name");
        getChildren().add(name);
        for (Screen screen : screens) {
            getChildren().add(tab(screen, session));
        }
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(space, run(session), themeSwitch(theme));
    }

    private static ToggleButton tab(Screen screen, Session session) {
        ToggleButton tab = new ToggleButton(screen.name());
        tab.setId("tab-" + screen.name().toLowerCase(Locale.ROOT));
        tab.getStyleClass().add("tab-button");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            session.screen().set(screen.name());
        });
        session.screen().subscribe(front -> tab.setSelected(front.equalsIgnoreCase(screen.name())));
        return tab;
    }

    /** The run under way, to be seen from every screen; a click goes to it. */
    private static Button run(Session session) {
        Button run = new Button();
        run.setId("run");
        run.getStyleClass().addAll("pill", "figure");
        run.textProperty().bind(session.run());
        run.visibleProperty().bind(session.run().isNotEmpty());
        run.managedProperty().bind(run.visibleProperty());
        run.setMinWidth(USE_PREF_SIZE);
        run.setOnAction(event -> session.screen().set("Train"));
        return run;
    }

    private static Button themeSwitch(Theme theme) {
        Region halves = new Region();
        halves.getStyleClass().add("theme-icon");
        Button button = new Button("", halves);
        button.setId("theme");
        button.getStyleClass().addAll("pill", "round");
        button.setOnAction(event -> theme.dark().set(!theme.dark().get()));
        button.setTooltip(new Tooltip("Light or dark"));
        button.setAccessibleText("Light or dark");
        return button;
    }
}
