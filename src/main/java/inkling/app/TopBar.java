package inkling.app;

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
    TopBar(List<String> screens, Session session, Loaded loaded, Theme theme) {
        getStyleClass().add("top-bar");
        Label name = new Label("Inkling");
        name.getStyleClass().add("program-name");
        getChildren().add(name);
        for (String screen : screens) {
            getChildren().add(tab(screen, session));
        }
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().add(space);
        getChildren().addAll(loaded.pills());
        getChildren().add(themeSwitch(theme));
    }

    private static ToggleButton tab(String screen, Session session) {
        ToggleButton tab = new ToggleButton(screen);
        tab.setId("tab-" + screen.toLowerCase(Locale.ROOT));
        tab.getStyleClass().add("tab-button");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            session.screen().set(screen);
        });
        session.screen().subscribe(front -> tab.setSelected(front.equalsIgnoreCase(screen)));
        return tab;
    }

    private static Button themeSwitch(Theme theme) {
        Region halves = new Region();
        halves.getStyleClass().add("theme-icon");
        Button button = new Button("", halves);
        button.setId("theme");
        button.getStyleClass().addAll("pill", "round");
        button.setOnAction(event -> theme.turn());
        button.setTooltip(new Tooltip("Light or dark"));
        button.setAccessibleText("Light or dark");
        return button;
    }
}
