package thalweg.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
          .withTourSeen(true);

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
        "not even JSON",
        "{\"format\": \"thalweg-preferences\", \"version\": 1, \"maximized\": fa",
        "{\"format\": \"another-program\", \"version\": 1, \"maximized\": false, \"wings\": {},"
            + " \"tourSeen\": true}",
        "{\"format\": \"thalweg-preferences\", \"version\": 2, \"maximized\": false, \"wings\": {},"
            + " \"tourSeen\": true}",
        "{\"format\": \"thalweg-preferences\", \"version\": 1, \"maximized\": false, \"wings\": {},"
            + " \"tourSeen\": true, \"later\": 1}",
        "{\"format\": \"thalweg-preferences\", \"version\": 1, \"place\": {\"x\": 0, \"y\": 0,"
            + " \"width\": -1, \"height\": 5}, \"maximized\": false, \"wings\": {}, \"tourSeen\":"
            + " true}"
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
