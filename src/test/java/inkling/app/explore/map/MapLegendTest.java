package inkling.app.explore.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLegendTest {
    @Test
    void namesAsManyClassesAsHaveRoom() {
        List<String> letters = IntStream.range(0, 62)
                .mapToObj(i -> Character.toString('A' + i))
                .toList();
        assertThat(MapLegend.fitting(letters, 3000)).isEqualTo(62);
        assertThat(MapLegend.fitting(letters, 500)).isBetween(20, 40);
        assertThat(MapLegend.fitting(List.of("carrots and turnips", "b"), 30)).isZero();
    }
}
