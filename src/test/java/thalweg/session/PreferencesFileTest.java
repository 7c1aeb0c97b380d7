package thalweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesFileTest {
  private static final Preferences SET =
      Preferences.FIRST
          .withWindow(new Preferences.Place(10, -20, 1300, 800), true)
          .withLook("light", "viridis", true)
          .withWings(
              Map.of(
                  "left", new Preferences.Side(310.0, false),
                  "bottom", new Preferences.Side(null, true)))
          .withRuns(
              new Preferences.Runs(
                  "results", Map.of("loss", "logarithmic"), Set.of("adam", "lion"), "momentum"))
          .withTourSeen(true)
          .withLetters(1.3)
          .withContoursBelow(false);

  @TempDir private Path folder;
  private PreferencesFile file = new PreferencesFile(Path.of(""));

  @BeforeEach
  void setUp() {
    file = new PreferencesFile(folder.resolve("deep/preferences.json"));
  }

  @Test
  void withoutAFileNothingIsChosen() {
    assertThat(file.read()).isEqualTo(Preferences.FIRST);
    assertThat(file.path()).doesNotExist();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    file.write(SET);
    assertThat(file.read()).isEqualTo(SET);
    file.write(Preferences.FIRST);
    assertThat(file.read()).isEqualTo(Preferences.FIRST);
  }

  /// Of two windows neither takes back what the other has changed.
  @Test
  void whatAnotherWindowHasChangedStays() {
    file.write(Preferences.FIRST);
    Preferences dark = Preferences.FIRST.withLook("dark", null, null).withTourSeen(true);
    file.replace(Preferences.FIRST, dark);
    Preferences large = Preferences.FIRST.withLetters(1.3);
    file.replace(Preferences.FIRST, large);
    assertThat(file.read()).isEqualTo(dark.withLetters(1.3));
    file.replace(large, large.withLetters(null).withLook("light", null, null));
    assertThat(file.read()).isEqualTo(dark.withLook("light", null, null));
  }

  @Test
  void aFileFromBeforeRunsWereRememberedIsUnderstood() throws IOException {
    put(
        "{\"format\": \"thalweg-preferences\", \"version\": 1, \"maximized\": true, \"wings\": {},"
            + " \"tourSeen\": true}");
    assertThat(file.read()).isEqualTo(Preferences.FIRST.withWindow(null, true).withTourSeen(true));
  }

  @Test
  void nothingElseIsLeftBesideIt() throws IOException {
    file.write(SET);
    file.write(SET.withTourSeen(false));
    assertThat(names()).containsExactly("preferences.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"version\": 1, \"maximized\": true}",
        "{\"format\": {}, \"version\": 1}",
        "not even JSON",
        "{\"format\": \"thalweg-preferences\", \"version\": 1, \"maximized\": fa",
        "{\"format\": \"another-program\", \"version\": 1, \"maximized\": false, \"wings\": {},"
            + " \"tourSeen\": true}",
        "{\"format\": \"thalweg-preferences\", \"version\": 2, \"maximized\": false, \"wings\": {},"
            + " \"tourSeen\": true}"
      })
  void aForeignFileIsReadAsNothingAndSetAsideBeforeWriting(String foreign) throws IOException {
    put(foreign);
    assertThat(file.read()).isEqualTo(Preferences.FIRST);
    assertThat(Files.readString(file.path())).isEqualTo(foreign);
    file.write(SET);
    assertThat(file.read()).isEqualTo(SET);
    assertThat(Files.readString(file.path().resolveSibling("preferences-unreadable.json")))
        .isEqualTo(foreign);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"maximized\": true, \"tourSeen\": true",
        "\"maximized\": true, \"tourSeen\": true, \"wings\": null, \"theme\": null",
        "\"maximized\": true, \"tourSeen\": true, \"wings\": {}, \"runs\": null"
      })
  void whatAFileLacksIsAsItIsAtFirst(String said) throws IOException {
    put("{\"format\": \"thalweg-preferences\", \"version\": 1, " + said + "}");
    assertThat(file.read()).isEqualTo(Preferences.FIRST.withWindow(null, true).withTourSeen(true));
    file.write(SET);
    assertThat(names()).containsExactly("preferences.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"later\": {\"a\": [1]}",
        "\"place\": {\"x\": 0, \"y\": 0, \"width\": -1, \"height\": 5}",
        "\"place\": {\"x\": 0}",
        "\"place\": []",
        "\"tourSeen\": \"perhaps\"",
        "\"tourSeen\": []",
        "\"theme\": {\"a\": 1}",
        "\"reduceMotion\": [true]",
        "\"wings\": 7",
        "\"wings\": {\"bottom\": []}",
        "\"runs\": {\"view\": null, \"scales\": {}, \"hidden\": []}",
        "\"runs\": {\"view\": \"charts\"}",
        "\"runs\": 1"
      })
  void whatIsBrokenIsPassedOverAndTheFileSetAsideBeforeWriting(String broken) throws IOException {
    String content =
        "{\"format\": \"thalweg-preferences\", \"version\": 1, \"palette\": \"viridis\","
            + " \"maximized\": true, "
            + broken
            + "}";
    put(content);
    assertThat(file.read())
        .isEqualTo(Preferences.FIRST.withWindow(null, true).withLook(null, "viridis", null));
    assertThat(Files.readString(file.path())).isEqualTo(content);
    file.write(SET);
    assertThat(file.read()).isEqualTo(SET);
    assertThat(Files.readString(file.path().resolveSibling("preferences-unreadable.json")))
        .isEqualTo(content);
  }

  @Test
  void whatIsWholeOfABrokenPartIsKept() throws IOException {
    put(
        "{\"format\": \"thalweg-preferences\", \"version\": 1, \"wings\": {"
            + "\"left\": {\"size\": 310.0, \"folded\": false, \"later\": 1},"
            + "\"right\": {\"size\": \"wide\"},"
            + "\"bottom\": {\"folded\": true}}}");
    assertThat(file.read())
        .isEqualTo(
            Preferences.FIRST.withWings(
                Map.of(
                    "left", new Preferences.Side(310.0, false),
                    "right", new Preferences.Side(null, false),
                    "bottom", new Preferences.Side(null, true))));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes among its files")
  void aPipeInItsPlaceIsNotWaitedFor() throws Exception {
    Files.createDirectories(folder.resolve("deep"));
    assumeThat(new ProcessBuilder("mkfifo", file.path().toString()).start().waitFor()).isZero();
    assertThat(file.read()).isEqualTo(Preferences.FIRST);
    file.write(SET);
    assertThat(names()).containsExactly("preferences.json");
  }

  @Test
  void asManyForeignFilesAreSetAsideAsThereAre() throws IOException {
    for (String foreign : List.of("one", "two")) {
      put(foreign);
      file.write(SET);
    }
    assertThat(names())
        .containsExactly(
            "preferences-unreadable-2.json", "preferences-unreadable.json", "preferences.json");
  }

  @Test
  void aFolderInItsPlaceIsLeftAlone() throws IOException {
    Files.createDirectories(file.path());
    assertThat(file.read()).isEqualTo(Preferences.FIRST);
    file.write(SET);
    assertThat(file.path()).isDirectory();
  }

  private void put(String content) throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(file.path(), content);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("deep"))) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
