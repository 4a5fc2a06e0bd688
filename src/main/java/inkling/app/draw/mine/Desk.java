package inkling.app.draw.mine;

import inkling.data.Picture;
import inkling.sketch.Sketch;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What lies before the person, to be kept.
 *
 * @param sketch the drawing on the pad
 * @param given a picture that is answered in place of the drawing; to be set
 * @param finish to be told that the drawing is as it was meant, so that the next stroke begins a new one
 */
public record Desk(ObservableValue<Sketch> sketch, ObjectProperty<@Nullable Picture> given, Runnable finish) {}
