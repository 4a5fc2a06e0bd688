package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.ScreenName;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LaunchTest {
    @Test
    void passesThroughTheArgumentsUnchanged() {
        Launch asked = new Launch(Path.of("my data"), Path.of("a=b.inkling"), ScreenName.DRAW);

        assertThat(Launch.of(named(asked.arguments()))).isEqualTo(asked);
        assertThat(Launch.of(named(Launch.plain().arguments()))).isEqualTo(Launch.plain());
    }

    /** As JavaFX reads {@code --name=value}. */
    private static Map<String, String> named(String... arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument.substring(2).split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
