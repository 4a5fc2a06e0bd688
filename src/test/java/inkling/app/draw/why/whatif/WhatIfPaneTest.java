package inkling.app.draw.why.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.explain.WhatIf;
import org.junit.jupiter.api.Test;

class WhatIfPaneTest {
    @Test
    void writesAmountsWithTheirUnits() {
        assertThat(WhatIfPane.amount(WhatIf.TURN, -12.2)).isEqualTo("\u221212\u00b0");
        assertThat(WhatIfPane.amount(WhatIf.TURN, 0.2)).isEqualTo("0\u00b0");
        assertThat(WhatIfPane.amount(WhatIf.THICKEN, -0.01)).isEqualTo("0.0 px");
        assertThat(WhatIfPane.amount(WhatIf.SHIFT_RIGHT, 3)).isEqualTo("+3.0 px");
        assertThat(WhatIfPane.amount(WhatIf.SIZE, 0.5)).isEqualTo("× 1.41");
        assertThat(WhatIfPane.number(WhatIf.SIZE, -1)).isEqualTo(0.5);
        assertThat(WhatIfPane.number(WhatIf.TURN, -45)).isEqualTo(-45);
        assertThat(WhatIfPane.amount(WhatIf.INVERT, 0.4)).isEqualTo("40%");
    }
}
