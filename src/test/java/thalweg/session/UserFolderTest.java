package thalweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
  private static final Path HOME = Path.of("/home/ada");

  @Test
  void followsTheBaseDirectorySpecification() {
    assertThat(UserFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".config/thalweg"));
    assertThat(UserFolder.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "/etc/ada")))
        .isEqualTo(Path.of("/etc/ada/thalweg"));
  }

  @Test
  void passesOverARelativeFolder() {
    assertThat(UserFolder.of("Linux", HOME, Map.of("XDG_CONFIG_HOME", "settings")))
        .isEqualTo(HOME.resolve(".config/thalweg"));
  }

  @Test
  void followsTheCustomsOfOtherSystems() {
    assertThat(UserFolder.of("Mac OS X", HOME, Map.of()))
        .isEqualTo(HOME.resolve("Library/Application Support/thalweg"));
    assertThat(UserFolder.of("Windows 11", HOME, Map.of("APPDATA", "/roaming")))
        .isEqualTo(Path.of("/roaming/thalweg"));
  }
}
