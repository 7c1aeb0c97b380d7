package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.objective.Parameter;

final class CatalogueTest {
  private static final String GOOD =
      """
      {
        "id": "plane", "name": "Plane", "group": "Tests", "formula": "a*x",
        "parameters": [{"name": "a", "value": 2, "low": 1, "high": 3}],
        "domain": [-1, 1, -1, 1], "heightScale": "log", "start": [0, 0],
        "learningRates": {"adam": 0.1}, "words": "Down.", "source": "None.",
        "minima": [{"x": -1, "y": 0, "value": -2}]
      }
      """;

  @TempDir Path folder;

  @Test
  void findsALandscapeByItsId() {
    Catalogue catalogue = Catalogue.load();
    assertThat(catalogue.find("saddle").orElseThrow().objective().description())
        .isEqualTo("x^2 - y^2");
    assertThat(catalogue.find("Saddle")).isEmpty();
  }

  @Test
  void readsEverythingThatAFileSays() throws IOException {
    Files.writeString(folder.resolve("plane.json"), GOOD);
    Files.writeString(folder.resolve("notes.txt"), "not a landscape");
    Landscape plane = Catalogue.read(folder).find("plane").orElseThrow();
    assertThat(plane.parameters()).containsExactly(new Parameter("a", 2, 1, 3));
    assertThat(plane.heightScale()).isEqualTo(HeightScale.LOG);
    assertThat(plane.learningRates()).isEqualTo(Map.of("adam", 0.1));
    assertThat(plane.field().value(1, 0)).isEqualTo(2);
    assertThat(plane.minima()).containsExactly(new KnownMinimum(-1, 0, -2));
  }

  @Test
  void groupsAndLandscapesStandInTheOrderThatTheirFilesAskFor() throws IOException {
    write("a", "Hard", "\"order\": 21,");
    write("b", "Hard", "");
    write("c", "Easy", "\"order\": 12,");
    write("d", "Easy", "\"order\": 11,");
    write("e", "Hard", "\"order\": 22,");
    write("f", "Unknown", "");
    assertThat(Catalogue.read(folder).all())
        .extracting(Landscape::id)
        .containsExactly("d", "c", "a", "e", "b", "f");
  }

  @Test
  void theCatalogueBeginsWithTheSimplest() {
    assertThat(Catalogue.load().all().stream().map(Landscape::group).distinct())
        .containsExactly(
            "First looks",
            "Local and global",
            "Saddles and plateaus",
            "Valleys",
            "Many basins",
            "Rugged");
    assertThat(Catalogue.load().all().getFirst().id()).isEqualTo("bowl");
  }

  private void write(String id, String group, String order) throws IOException {
    Files.writeString(
        folder.resolve(id + ".json"),
        GOOD.replace("\"plane\",", "\"" + id + "\", " + order).replace("Tests", group));
  }

  @Test
  void readsFromInsideAJar() throws IOException {
    Path jar = folder.resolve("some.jar");
    URI uri = URI.create("jar:" + jar.toUri());
    try (FileSystem files = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      Files.createDirectory(files.getPath("/landscapes"));
      Files.writeString(files.getPath("/landscapes/plane.json"), GOOD);
    }
    assertThat(Catalogue.read(URI.create(uri + "!/landscapes")).all())
        .extracting(Landscape::id)
        .containsExactly("plane");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"id\": \"plane\"}",
        "{\"colour\": \"red\"}",
        "[1, 2]",
      })
  void aFileThatIsNoLandscapeIsNamed(String json) throws IOException {
    Files.writeString(folder.resolve("broken.json"), json);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.read(folder))
        .withMessageStartingWith("broken.json: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a*x\" -> \"a*\"",
        "[0, 0] -> [0]",
        "[0, 0] -> [7, 0]",
        "[-1, 1, -1, 1] -> [-1]",
        "\"log\" -> \"cubic\""
      })
  void aFileWithAMistakeIsNamed(String mistake) throws IOException {
    String[] parts = mistake.split(" -> ", -1);
    Files.writeString(folder.resolve("broken.json"), GOOD.replace(parts[0], parts[1]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.read(folder))
        .withMessageStartingWith("broken.json: ");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("folder.json"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Catalogue.read(folder))
        .withMessageStartingWith("folder.json: ");
  }

  @Test
  void aMissingFolderIsAnInputError() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Catalogue.read(folder.resolve("none").toUri()));
  }
}
