package inkling.app.draw.why.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.explain.WhatIf;
import org.junit.jupiter.api.Test;

class WhatIfWordsTest {
    @Test
    void writesAmountsWithTheirUnits() {
        assertThat(WhatIfWords.amount(WhatIf.TURN, -12.2)).isEqualTo("\u221212\u00b0");
        assertThat(WhatIfWords.amount(WhatIf.TURN, 0.2)).isEqualTo("0\u00b0");
        assertThat(WhatIfWords.amount(WhatIf.THICKEN, -0.01)).isEqualTo("0.0\u2009px");
        assertThat(WhatIfWords.amount(WhatIf.SHIFT_RIGHT, 3)).isEqualTo("+3.0\u2009px");
        assertThat(WhatIfWords.amount(WhatIf.SIZE, 0.5)).isEqualTo("\u00d7\u20091.41");
        assertThat(WhatIfWords.number(WhatIf.SIZE, -1)).isEqualTo(0.5);
        assertThat(WhatIfWords.number(WhatIf.TURN, -45)).isEqualTo(-45);
        assertThat(WhatIfWords.amount(WhatIf.INVERT, 0.4)).isEqualTo("40\u2009%");
    }
}
