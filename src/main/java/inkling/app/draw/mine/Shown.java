package inkling.app.draw.mine;

import inkling.sketch.mydigits.MyDigit;

/**
 * A kept digit as it is shown.
 *
 * @param readAs what the model on the pad takes it for, 0..9; -1 where it was not asked
 */
record Shown(MyDigit digit, int readAs) {
    boolean isWrong() {
        return readAs >= 0 && readAs != digit.label();
    }
}
