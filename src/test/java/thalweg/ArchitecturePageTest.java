package thalweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the page on the architecture to what the packages say of themselves.
final class ArchitecturePageTest {
  private static final Path PAGE = Path.of("src", "site", "markdown", "architecture.md");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String HEADING = "## One sentence a package";
  private static final String COMMENT = "/// ";

  /// A row of the table: a package without `thalweg.`, and its sentence.
  private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\| (.+) \\|");

  private static final Pattern PACKAGE = Pattern.compile("package (?:thalweg\\.)?([a-z.]+);");

  @Test
  void itsTableHasTheSentenceOfEachPackage() throws IOException {
    assertThat(table()).containsExactlyInAnyOrderEntriesOf(sentences());
  }

  private static Map<String, String> table() throws IOException {
    List<String> page = Files.readAllLines(PAGE);
    List<String> section = page.subList(page.indexOf(HEADING) + 1, page.size());
    return section.stream()
        .takeWhile(line -> !line.startsWith("## "))
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
  }

  private static Map<String, String> sentences() throws IOException {
    Map<String, String> sentences = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.endsWith("package-info.java")).toList()) {
        List<String> lines = Files.readAllLines(file);
        sentences.put(name(lines), sentence(lines));
      }
    }
    return sentences;
  }

  private static String name(List<String> info) {
    return info.stream()
        .map(PACKAGE::matcher)
        .filter(Matcher::matches)
        .map(line -> line.group(1))
        .collect(Collectors.joining());
  }

  private static String sentence(List<String> info) {
    return info.stream()
        .takeWhile(line -> line.startsWith(COMMENT))
        .map(line -> line.substring(COMMENT.length()))
        .collect(Collectors.joining(" "));
  }
}
