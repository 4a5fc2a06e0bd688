package inkling.app.shared.points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.map.ClassColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final int LIGHT_GROUND = 0xFFFFFFFF;
    private static final int DARK_GROUND = 0xFF0D1117;

    /** Pairs from the test data of Sharma, Wu and Dalal (2005). */
    @Test
    void theDifferenceOfColorsIsCiede2000() {
        assertThat(ColorVision.ciede2000(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}))
                .isCloseTo(2.0425, within(1e-4));
        assertThat(ColorVision.ciede2000(new double[] {50, 2.5, 0}, new double[] {73, 25, -18}))
                .isCloseTo(27.1492, within(1e-4));
        assertThat(ColorVision.ciede2000(
                        new double[] {2.0776, 0.0795, -1.1350}, new double[] {0.9033, -0.0636, -0.5514}))
                .isCloseTo(0.9082, within(1e-4));
    }

    @ParameterizedTest
    @EnumSource
    void tenColorsAreToldApartByEveryKindOfEye(ColorVision eye) {
        for (boolean dark : new boolean[] {false, true}) {
            for (int one = 0; one < ClassColors.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(eye.difference(ClassColors.color(one, dark), ClassColors.color(other, dark)))
                            .as("colors %d and %d, dark %s", one, other, dark)
                            .isGreaterThan(10);
                }
            }
        }
        assertThat(ClassColors.size()).isEqualTo(10);
    }

    @Test
    void mostEyesTellThemApartAtAGlance() {
        for (boolean dark : new boolean[] {false, true}) {
            for (int one = 0; one < ClassColors.size(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(ColorVision.NORMAL.difference(
                                    ClassColors.color(one, dark), ClassColors.color(other, dark)))
                            .as("colors %d and %d, dark %s", one, other, dark)
                            .isGreaterThan(dark ? 15 : 19);
                }
            }
        }
    }

    @Test
    void everyColorStandsOutFromTheGround() {
        for (int label = 0; label < ClassColors.size(); label++) {
            assertThat(ColorVision.contrast(ClassColors.color(label, false), LIGHT_GROUND))
                    .isGreaterThan(1.9);
            assertThat(ColorVision.contrast(ClassColors.color(label, true), DARK_GROUND))
                    .isGreaterThan(2.9);
        }
    }

    /** Twenty colors cannot be as far apart for every eye; but none looks like another, and none like its darker form. */
    @ParameterizedTest
    @EnumSource
    void theNextTenClassesHaveDarkerForms(ColorVision eye) {
        for (boolean dark : new boolean[] {false, true}) {
            int[] colors = Palette.colors(20, dark);
            for (int one = 0; one < 20; one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(eye.difference(colors[one], colors[other]))
                            .as("colors %d and %d, dark %s", one, other, dark)
                            .isGreaterThan(one - other == 10 ? 17 : eye == ColorVision.NORMAL ? 8 : 4);
                }
            }
            for (int color : colors) {
                assertThat(ColorVision.contrast(color, dark ? DARK_GROUND : LIGHT_GROUND))
                        .isGreaterThan(1.9);
            }
        }
    }

    @Test
    void theTwentyFirstClassHasTheColorOfTheFirst() {
        assertThat(ClassColors.color(20, false)).isEqualTo(ClassColors.color(0, false));
        assertThat(ClassColors.color(10, false)).isNotEqualTo(ClassColors.color(0, false));
        assertThat(Palette.colors(22, true)[21]).isEqualTo(ClassColors.color(1, true));
    }

    @Test
    void higherNumbersStandOutMore() {
        for (boolean dark : new boolean[] {false, true}) {
            int ground = dark ? DARK_GROUND : LIGHT_GROUND;
            int[] ramp = Palette.ramp(32, dark);
            for (int i = 1; i < ramp.length; i++) {
                assertThat(ColorVision.contrast(ramp[i], ground))
                        .isGreaterThan(ColorVision.contrast(ramp[i - 1], ground));
            }
        }
    }
}
