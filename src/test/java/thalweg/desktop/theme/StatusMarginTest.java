package thalweg.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where the status line begins, as its style sheets say it.
final class StatusMarginTest {
  /// The padding of the line in one of the window's forms: top, right, bottom and left.
  private static final Pattern PADDING =
      Pattern.compile(
          "\\.status-line \\{[^}]*-fx-padding: \\d+ (?<right>\\d+) \\d+ (?<left>\\d+);");

  /// The frame of a followed run, and which start it is, hang out of the margin on neither side.
  @Test
  void nothingHangsOutOfTheMargin() throws IOException {
    List<MatchResult> found = new ArrayList<>();
    try (Stream<Path> sheets = Files.list(Path.of("assets/css"))) {
      for (Path sheet : sheets.toList()) {
        found.addAll(PADDING.matcher(Files.readString(sheet)).results().toList());
      }
    }
    assertThat(found)
        .hasSize(3)
        .allSatisfy(each -> assertThat(each.group("left")).isEqualTo(each.group("right")));
  }
}
