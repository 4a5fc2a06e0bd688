package inkling.app.explore.groups;

import inkling.app.explore.pixels.Words;
import inkling.app.shared.points.PointLook;
import javafx.scene.Group;

/** The fonts and colors of the table, as the stylesheet says: nodes that must be in the scene, invisible. */
final class GroupsStyle extends Group {
    private final Words plain = new Words(this::paintAgain, "caption", "plain");
    private final Words wrong = new Words(this::paintAgain, "caption", "wrong");
    private final Words picked = new Words(this::paintAgain, "caption", "chosen");
    private final Words ground = new Words(this::paintAgain, "group-ground");

    GroupsStyle() {
        setManaged(false);
        getChildren().setAll(plain, wrong, picked, ground);
    }

    private void paintAgain() {
        getParent().requestLayout();
    }

    /** The style of now for a screen with a device pixel ratio. */
    GroupsStyle at(double ratio) {
        plain.at(ratio);
        wrong.at(ratio);
        return this;
    }

    /** Counts of digits that are where they belong. */
    Words plain() {
        return plain;
    }

    /** Counts of digits that the model gets wrong. */
    Words wrong() {
        return wrong;
    }

    /** The frame of digits that are picked. */
    int picked() {
        return picked.color();
    }

    /** The ground of a cell. */
    int ground() {
        return ground.color();
    }

    /** The ground of a cell of wrong digits, 0 as any other to 1 as red as can be. */
    int wrongGround(double strength) {
        return PointLook.mixed(ground.color(), wrong.color(), strength);
    }
}
