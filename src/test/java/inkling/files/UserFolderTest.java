package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followsTheXdgConventionOnLinux() {
        assertThat(UserFolder.find(Map.of(), "Linux", HOME)).isEqualTo(Path.of("/home/ada/.local/share/inkling"));
        assertThat(UserFolder.find(Map.of("XDG_DATA_HOME", "/data/ada"), "Linux", HOME))
                .isEqualTo(Path.of("/data/ada/inkling"));
    }

    @Test
    void followsTheConventionsOfMacAndWindows() {
        assertThat(UserFolder.find(Map.of(), "Mac OS X", HOME))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Inkling"));
        assertThat(UserFolder.find(Map.of("APPDATA", "/roaming"), "Windows 11", HOME))
                .isEqualTo(Path.of("/roaming/Inkling"));
    }

    @Test
    void letsTheUserChooseAnotherFolder() {
        assertThat(UserFolder.find(Map.of("INKLING_USER_DIR", "/elsewhere"), "Linux", HOME))
                .isEqualTo(Path.of("/elsewhere"));
    }
}
