package inkling.app.draw.why.whatif;

import inkling.app.draw.answer.Percentages;
import inkling.app.draw.why.whatif.WhatIfViewModel.ChangedPicture;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.explain.WhatIf;

/** What the sliders are called, and how their amounts are written. */
final class WhatIfText {
    private static final Texts TEXTS = Texts.of("draw");

    private WhatIfText() {}

    static String name(WhatIf kind) {
        return TEXTS.get("what-if." + Texts.id(kind));
    }

    /** An amount as a number on an axis: a size as a factor, everything else as it is. */
    static double number(WhatIf kind, double amount) {
        return kind == WhatIf.SIZE ? WhatIf.factor(amount) : amount;
    }

    /** {@code +12°}, {@code −3.0 px}, {@code × 1.41}, {@code 40%}. */
    static String amount(WhatIf kind, double amount) {
        return switch (kind) {
            case SHIFT_RIGHT, SHIFT_DOWN, THICKEN -> Figures.signedPixels(amount);
            case TURN, SLANT -> Figures.degrees(amount);
            case SIZE -> Figures.factor(number(kind, amount));
            case INVERT -> Figures.percent(amount, 0);
        };
    }

    /** The prediction at the position of the slider: {@code rotate +12°: 7 (98.2%)}. */
    static String changed(ChangedPicture changed) {
        return TEXTS.get(
                "what-if.changed",
                name(changed.kind()),
                amount(changed.kind(), changed.amount()),
                changed.prediction().digit(),
                Percentages.confidence(changed.prediction()));
    }

    /** How far the answer holds, and which curve is which. */
    static String curve(WhatIfCurve curve) {
        WhatIf kind = curve.kind();
        int first = curve.first();
        int last = curve.last();
        String reach = first == 0 && last == WhatIfCurve.STEPS - 1
                ? TEXTS.get("what-if.reach.all", curve.digit())
                : TEXTS.get(
                        "what-if.reach",
                        curve.digit(),
                        amount(kind, kind.amount(first, WhatIfCurve.STEPS)),
                        amount(kind, kind.amount(last, WhatIfCurve.STEPS)));
        return reach + " " + TEXTS.get("what-if.legend", curve.digit(), curve.rival());
    }
}
