/** What the answer would be if the picture were shifted, turned or otherwise changed. Start at {@link inkling.app.draw.why.whatif.WhatIfPane}. */
@NullMarked
package inkling.app.draw.why.whatif;

import org.jspecify.annotations.NullMarked;
