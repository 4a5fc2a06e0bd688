package inkling.nn.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** That each run of these tests uses the kernels that it is for; the build says which in the property {@code kernels}. */
class BestKernelsTest {
    /** As on a processor with 16 vector registers: then 32 columns are two panels for {@link Tile5x2} and {@link Tile6x2}. */
    @Test
    @EnabledIfSystemProperty(named = "kernels", matches = "avx2")
    @EnabledIfSystemProperty(named = "os.arch", matches = "amd64|x86_64")
    void usesVectorsOfEightWithAvx2() {
        assertThat(Kernels.best()).isInstanceOf(VectorKernels.class);
        assumeThat(Kernels.best().lanes()).as("a processor with AVX2").isGreaterThanOrEqualTo(8);
        assertThat(Kernels.best().lanes()).isEqualTo(8);
        assertThat(Kernels.best().panelWidth(32)).isEqualTo(16);
    }

    @Test
    @EnabledIfSystemProperty(named = "kernels", matches = "plain")
    void usesPlainLoopsWithoutTheVectorApi() {
        assertThat(Kernels.best()).isInstanceOf(PlainKernels.class);
    }
}
