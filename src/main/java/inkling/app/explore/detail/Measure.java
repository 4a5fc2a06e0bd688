package inkling.app.explore.detail;

import inkling.data.Picture;
import java.util.List;

/** A quantity that can be measured on a picture. To add one, implement this and add it to {@link #ALL}. */
interface Measure {
    /** All measures, in the order in which they are shown. */
    List<Measure> ALL = List.of(new Ink(), new BoundingBox(), new CenterOfMass());

    /** Its name in the text file: {@code ink}. */
    String key();

    /** The quantity with its unit, as it is shown. */
    String of(Picture picture);
}
