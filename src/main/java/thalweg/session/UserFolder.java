package thalweg.session;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The folder in which a user's own things are kept, where the operating system expects it.
public final class UserFolder {
  private static final String PROPERTY = "thalweg.folder";
  private static final String NAME = "thalweg";

  private UserFolder() {}

  /// The folder of the user who runs the program; it need not exist. The system property
  /// `thalweg.folder` names another one.
  public static Path find() {
    String named = System.getProperty(PROPERTY);
    return named != null
        ? Path.of(named)
        : of(
            System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")),
            System.getenv());
  }

  /// The folder on an operating system.
  ///
  /// @param system its name, as Java spells it
  /// @param environment names and values of environment variables
  static Path of(String system, Path home, Map<String, String> environment) {
    if (system.startsWith("Windows")) {
      return absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve(NAME);
    }
    if (system.startsWith("Mac")) {
      return home.resolve("Library/Application Support").resolve(NAME);
    }
    return absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")).resolve(NAME);
  }

  /// The XDG base directory specification has relative paths ignored.
  private static Path absolute(@Nullable String named, Path otherwise) {
    return named != null && Path.of(named).isAbsolute() ? Path.of(named) : otherwise;
  }
}
