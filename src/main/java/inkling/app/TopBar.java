package inkling.app;

import atlantafx.base.controls.Spacer;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.Theme;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.Buttons;
import inkling.app.shared.kit.Labels;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The bar along the top: the name, the screens, what is loaded, light or dark. */
final class TopBar extends HBox {
    private static final Texts TEXTS = Texts.of("window");
    /** Below, the name makes room for what is loaded. */
    private static final double NARROW = 1000;

    TopBar(Session session, LoadedPills loaded, Theme theme) {
        getStyleClass().add("top-bar");
        Label name = Labels.styled(TEXTS.get("title"), "program-name");
        getChildren().add(name);
        for (ScreenName screen : ScreenName.values()) {
            getChildren().add(tab(screen, session));
        }
        getChildren().add(new Spacer());
        getChildren().addAll(loaded.pills());
        getChildren().add(themeSwitch(theme));
        widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
            Boxes.setShown(name, !narrow);
            loaded.narrow(narrow);
        });
    }

    private static ToggleButton tab(ScreenName screen, Session session) {
        ToggleButton tab = new ToggleButton(screen.title());
        tab.setId("tab-" + screen.id());
        tab.getStyleClass().add("tab-button");
        tab.setMinWidth(USE_PREF_SIZE);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            session.open(screen);
        });
        session.screenProperty().subscribe(front -> tab.setSelected(front == screen));
        return tab;
    }

    private static Button themeSwitch(Theme theme) {
        Region halves = new Region();
        halves.getStyleClass().add("theme-icon");
        Button button = Buttons.button("theme", "", TEXTS.get("theme"), theme::toggle);
        button.setGraphic(halves);
        button.getStyleClass().addAll("pill", "round");
        button.setAccessibleText(TEXTS.get("theme"));
        return button;
    }
}
