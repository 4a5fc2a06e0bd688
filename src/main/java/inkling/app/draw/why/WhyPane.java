package inkling.app.draw.why;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.answer.Doubt;
import inkling.app.draw.why.neighbors.NeighborsModel;
import inkling.app.draw.why.neighbors.NeighborsPane;
import inkling.app.draw.why.opinions.OpinionsPane;
import inkling.app.draw.why.trust.MetersPane;
import inkling.app.draw.why.trust.TrustModel;
import inkling.app.draw.why.trust.TrustPane;
import inkling.app.draw.why.whatif.WhatIfPane;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What stands under the bars: how sure, a digit at all, the nearest training digits, the other models. */
public final class WhyPane extends VBox {
    private final TrustModel trustModel;
    private final OpinionsPane opinions;
    private final Fold whatIf;
    private final Fold trust;
    private final ReadOnlyObjectWrapper<@Nullable Node> opened = new ReadOnlyObjectWrapper<>();

    public WhyPane(Session session, Background background, AnswerModel answers) {
        getStyleClass().add("why");
        getStylesheets()
                .add(Objects.requireNonNull(WhyPane.class.getResource("/assets/style/why.css"))
                        .toExternalForm());
        NeighborsModel neighbors = new NeighborsModel(session, background, answers.answerProperty());
        trustModel = new TrustModel(neighbors, answers.finalAnswerProperty());
        opinions = new OpinionsPane(background, answers);
        whatIf = new Fold("what-if", "What if it were different?", new WhatIfPane(background, answers));
        trust = new Fold("trust", "How far to believe it", new TrustPane(trustModel));
        for (Fold fold : new Fold[] {whatIf, trust}) {
            fold.open().addListener((property, before, now) -> opened.set(now ? fold : null));
        }
        getChildren().setAll(new MetersPane(trustModel), new NeighborsPane(neighbors), opinions, whatIf, trust);
    }

    /** What stands in the answer's place; null while there is nothing to doubt. */
    public ObservableValue<@Nullable Doubt> doubtProperty() {
        return trustModel.doubtProperty();
    }

    /** What was opened last, to be brought into view; null where it was closed again. */
    public ObservableValue<@Nullable Node> openedProperty() {
        return opened;
    }

    /** Opens "What if it were different?", or closes it. */
    public void toggleWhatIf() {
        whatIf.toggle();
    }

    /** Opens "How far to believe it", or closes it. */
    public void toggleTrust() {
        trust.toggle();
    }

    /** Asks the models that have been trained since as well. */
    public void askOthers() {
        opinions.refresh();
    }
}
