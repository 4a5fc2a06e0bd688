package inkling.app.draw.why;

import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.Doubt;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.Picture;
import inkling.learn.runs.OtherModels;
import inkling.learn.runs.RunStore;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands under the bars: how sure, a digit at all, the nearest training digits, the other models. */
public final class WhyPane extends VBox {
    private final WhyViewModel model;
    private final Fold different;
    private final Fold trust;
    private final ReadOnlyObjectWrapper<@Nullable Node> opened = new ReadOnlyObjectWrapper<>();

    public WhyPane(Session session, Background background, AnswerModel answers) {
        ReadOnlyObjectProperty<@Nullable Answer> answered = answers.answerProperty();
        ReadOnlyBooleanProperty underWay = answers.inProgressProperty();
        model = new WhyViewModel(session, background, new OtherModels(RunStore.ofUser()), answered, underWay);
        getStyleClass().add("why");
        getStylesheets()
                .add(Objects.requireNonNull(WhyPane.class.getResource("/assets/style/why.css"))
                        .toExternalForm());
        WhatIfViewModel whatIf = new WhatIfViewModel(background, answered, underWay);
        different = new Fold("what-if", "What if it were different?", new WhatIfPane(whatIf));
        trust = new Fold("trust", "How far to believe it", new TrustPane(model));
        whatIf.open().bind(different.open());
        for (Fold fold : new Fold[] {different, trust}) {
            fold.open().addListener((property, before, now) -> opened.set(now ? fold : null));
        }
        getChildren().setAll(new Meters(model), new NearestRow(model), new OpinionLine(model), different, trust);
    }

    /** The picture the model sees, tinted by what spoke for the answer and against it. */
    public Node tinted(ObservableValue<@Nullable Picture> seen) {
        return new TintView(model, seen);
    }

    /** Opens "What if it were different?", or closes it. */
    public void toggleWhatIf() {
        different.toggle();
    }

    /** Opens "How far to believe it", or closes it. */
    public void toggleTrust() {
        trust.toggle();
    }

    /** What was opened last, to be brought into view; null where it was closed again. */
    public ObservableValue<@Nullable Node> opened() {
        return opened;
    }

    /** Asks the models that have come meanwhile as well. */
    public void askOthers() {
        model.askOthers();
    }

    /** What is to be said in the answer's place; null while there is nothing to doubt. */
    public ObservableValue<@Nullable Doubt> doubtProperty() {
        return model.doubt();
    }
}
