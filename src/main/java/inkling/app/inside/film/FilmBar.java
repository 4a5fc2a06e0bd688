package inkling.app.inside.film;

import atlantafx.base.controls.ProgressSliderSkin;
import inkling.app.shared.Texts;
import inkling.app.shared.kit.Boxes;
import inkling.app.shared.kit.LabeledSlider;
import inkling.app.shared.kit.Labels;
import inkling.app.shared.kit.Sentence;
import inkling.app.shared.kit.SteadyButton;
import inkling.app.shared.kit.Tooltips;
import inkling.app.shared.run.TrackedRun;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/** The epochs of the run that is looked into: a slider, and a button that plays them for the picture at hand. */
public final class FilmBar extends HBox {
    private static final Texts TEXTS = Texts.of("inside");

    /** How long each epoch stays: long enough to see what has changed. */
    private static final Duration FRAME = Duration.millis(450);

    private final Film film;
    private final Slider slider = new Slider();
    private boolean following;

    public FilmBar(Film film) {
        this.film = film;
        Timeline clock = new Timeline(new KeyFrame(FRAME, event -> film.step()));
        clock.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("film");
        BooleanBinding has = film.runProperty().isNotNull();
        Label none = Labels.withId("film-none", "small", "muted");
        none.setText(TEXTS.get("film.none"));
        Tooltips.explain(none, TEXTS.get("film.none.tip"));
        Boxes.showWhile(has.not(), none);
        getChildren()
                .addAll(Sentence.note("film-problem", film.problemProperty(), "small", "wrong"), none, epochs(has));
        film.playingProperty().subscribe(playing -> {
            if (playing) {
                clock.playFromStart();
            } else {
                clock.stop();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                film.playingProperty().set(false); // nobody looks
            }
        });
        visibleProperty()
                .subscribe(visible ->
                        film.playingProperty().set(film.playingProperty().get() && visible));
    }

    private HBox epochs(BooleanBinding has) {
        Label run = Labels.bound(
                "film-run", film.runProperty().map(TrackedRun::name).orElse(""), "small", "strong", "film-run");
        Label name = Labels.uncut(Labels.styled(TEXTS.get("film.epoch"), "small", "muted"));
        name.setLabelFor(slider);
        prepareSlider();
        Label at = Labels.bound(
                "film-at",
                Bindings.createStringBinding(
                        this::text, film.epochProperty(), film.lastProperty(), film.liveProperty(), film.runProperty()),
                "figure",
                "muted",
                "film-at");
        List<String> texts = List.of(TEXTS.get("film.play"), TEXTS.get("film.stop"));
        Button play = new SteadyButton("film-play", texts, film::play);
        play.getStyleClass().addAll("small", "flat");
        Tooltips.explain(play, TEXTS.get("film.play.tip"));
        film.playingProperty().subscribe(now -> {
            play.setText(texts.get(now ? 1 : 0));
            play.setAccessibleText(now ? TEXTS.get("film.stop.accessible") : TEXTS.get("film.play.accessible"));
        });
        BooleanBinding single = film.lastProperty().lessThanOrEqualTo(film.firstProperty());
        play.disableProperty().bind(single);
        slider.disableProperty().bind(single);
        HBox epochs = Boxes.row("film-epochs", run, name, slider, at, play);
        Boxes.showWhile(has, epochs);
        return epochs;
    }

    private void prepareSlider() {
        slider.setId("film-epoch");
        slider.getStyleClass().add("small");
        slider.setSkin(new ProgressSliderSkin(slider));
        LabeledSlider.useWholeSteps(slider);
        Tooltips.explain(slider, TEXTS.get("film.epoch.tip"));
        film.firstProperty().subscribe(this::follow);
        film.lastProperty().subscribe(this::follow);
        film.epochProperty().subscribe(this::follow);
        slider.valueProperty().addListener((property, before, now) -> {
            int epoch = Math.min(film.lastProperty().get(), (int) Math.round(now.doubleValue()));
            if (!following && epoch != film.epochProperty().get()) {
                film.playingProperty().set(false); // the user takes over
                film.epochProperty().set(epoch);
            }
        });
    }

    private void follow() {
        following = true;
        int last = film.lastProperty().get();
        slider.setMin(Math.min(film.firstProperty().get(), last - 1)); // a single epoch is at the end
        slider.setMax(last);
        slider.setValue(film.epochProperty().get());
        following = false;
    }

    private String text() {
        TrackedRun run = film.getRun();
        if (run == null || (film.storedEpochs() == 0 && !film.liveProperty().get())) {
            return "";
        }
        int epochs = run.getRun().recipe().epochs();
        return film.liveProperty().get()
                ? TEXTS.get("film.now", Math.min(film.lastProperty().get(), epochs), epochs)
                : TEXTS.get("film.at", film.epochProperty().get(), film.storedEpochs());
    }
}
