package thalweg.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Selector;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;

/// The style sheets under assets/css.
final class StyleSheetsTest {
  private static final Path FOLDER = Path.of("assets/css");
  private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+\\.css)\";");
  private static final Set<String> HOUSE_COLOURS = Set.of("dark.css", "light.css");

  private static List<String> imported() throws IOException {
    return IMPORT
        .matcher(Files.readString(FOLDER.resolve("thalweg.css")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<String> selectors(String sheet) {
    try {
      Stylesheet parsed = new CssParser().parse(FOLDER.resolve(sheet).toUri().toURL());
      return parsed.getRules().stream()
          .flatMap(rule -> rule.getSelectors().stream())
          .map(Selector::toString)
          .map(StyleSheetsTest::ordered)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// JavaFX prints the states of a selector in any order.
  private static String ordered(String selector) {
    return selector.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
  }

  @Test
  void everySheetIsLoadedOnce() throws IOException {
    try (Stream<Path> all = Files.list(FOLDER)) {
      assertThat(imported())
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              all.map(path -> path.getFileName().toString())
                  .filter(name -> !HOUSE_COLOURS.contains(name) && !name.equals("thalweg.css"))
                  .toList());
    }
  }

  /// So that one can be compared with the one below it.
  @Test
  void numbersInRowsHaveAMonospacedFaceAndStandAtTheRight() throws IOException {
    Pattern numbers = Pattern.compile("(?m)^[^\n{]*\\.number(-column)? \\{[^}]*}");
    List<String> rules;
    try (Stream<Path> all = Files.list(FOLDER)) {
      rules =
          all.flatMap(sheet -> numbers.matcher(read(sheet)).results().map(MatchResult::group))
              .toList();
    }
    assertThat(rules)
        .hasSizeGreaterThan(1)
        .allSatisfy(rule -> assertThat(rule).contains("\"JetBrains Mono\"", "center-right"));
  }

  private static String read(Path sheet) {
    try {
      return Files.readString(sheet);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void rulesHoldInTheOrderOfTheList() throws IOException {
    assertThat(selectors("thalweg.css"))
        .containsExactlyElementsOf(
            imported().stream().flatMap(sheet -> selectors(sheet).stream()).toList());
  }
}
