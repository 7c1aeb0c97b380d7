package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

/// The display that a test with a window needs.
public final class Display {
  private Display() {}

  /// Fails where there is none: a window test that were skipped would look like one that passed.
  public static void require() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    assertThat(!linux || System.getenv("DISPLAY") != null)
        .as(
            "There is no display (DISPLAY is not set). ./test brings a virtual one; by hand:"
                + " xvfb-run -a -s \"-screen 0 1600x1000x24 +extension GLX\" mvn verify")
        .isTrue();
  }
}
