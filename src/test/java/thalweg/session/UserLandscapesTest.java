package thalweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Planes;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;

class UserLandscapesTest {
  private static final Landscape OWN =
      Landscape.of(
              Formula.parse("a*x^2 + y^2"),
              List.of(new Parameter("a", 3, -10, 10)),
              new Domain(-1, 2, -0.5, 0.1))
          .withHeightScale(HeightScale.LOG);
  private static final String WHOLE =
      "{\"id\": \"a\", \"name\": \"A\", \"group\": \"g\", \"formula\": \"x^2\", \"domain\": [-1, 1,"
          + " -1, 1], \"start\": [0, 0], \"learningRates\": {}, \"words\": \"\", \"source\": \"\"}";
  private static final Point START = new Point(0.1, -0.3);

  @TempDir private Path folder;

  @AutoClose private final WatchedLog log = WatchedLog.of(UserLandscapes.class);

  @Test
  void nothingIsKeptAtFirst() {
    assertThat(new UserLandscapes(folder.resolve("missing")).all()).isEmpty();
  }

  @Test
  void whatIsKeptIsThereTheNextDay() throws IOException {
    Landscape kept = keep("My ravine");
    assertThat(new UserLandscapes(folder).all()).containsExactly(kept);
    assertThat(kept.id()).isEqualTo("my-ravine");
    assertThat(kept.name()).isEqualTo("My ravine");
    assertThat(kept.start()).isEqualTo(START);
    assertThat(kept.parameters()).isEqualTo(OWN.parameters());
    assertThat(kept.heightScale()).isEqualTo(HeightScale.LOG);
  }

  @Test
  void onlyAFormulaIsKept() {
    assertThatIOException()
        .isThrownBy(() ->
            new UserLandscapes(folder).keep(Planes.logistic(), "Mine", new Point(0, 0), _ -> false))
        .withMessageContaining("logistic model");
    assertThat(new UserLandscapes(folder).all()).isEmpty();
  }

  static List<Landscape> catalogue() {
    return Catalogue.load().all();
  }

  @ParameterizedTest
  @MethodSource("catalogue")
  void everyLandscapeReadsBackAsItWas(Landscape landscape) throws IOException {
    Landscape kept =
        new UserLandscapes(folder).keep(landscape, landscape.name(), landscape.start(), _ -> false);
    assertThat(new UserLandscapes(folder).all()).containsExactly(kept);
    assertThat(kept.named(landscape.id(), landscape.name(), landscape.group(), landscape.start()))
        .isEqualTo(landscape);
  }

  @Test
  void twoOfOneNameAreTwo() throws IOException {
    keep("Hill");
    assertThat(keep("hill").id()).isEqualTo("hill-2");
    assertThat(new UserLandscapes(folder).all()).hasSize(2);
  }

  @Test
  void noneTakesTheIdOfTheProgramsOwn() throws IOException {
    assertThat(keep("Saddle").id()).isEqualTo("saddle-2");
  }

  @Test
  void aNameOfSignsAloneBecomesAnId() throws IOException {
    assertThat(keep("∇²!").id()).isEqualTo("landscape");
    assertThat(keep("Mulde für Å").id()).isEqualTo("mulde-fur-a");
  }

  @Test
  void aForgottenOneIsGone() throws IOException {
    Landscape kept = keep("Hill");
    new UserLandscapes(folder).forget(kept);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"id\": ",
        "{}",
        "\"name\": null",
        "\"domain\": [-1, 1]",
        "\"domain\": [-1, 1, null, 1]",
        "\"domain\": [1, 0, 0, 1]",
        "\"domain\": [-1, 1, -1, 1, -1, 1]",
        "\"domain\": [-1, 1, -1, \"NaN\"]",
        "\"start\": [\"NaN\", 0]",
        "\"start\": [9, 9]",
        "\"formula\": \"x +\"",
        "\"formula\": \"a*x\"",
        "\"learningRates\": null",
        "\"learningRates\": {\"adam\": \"fast\"}",
        "\"learningRates\": {\"momentum\": -5}",
        "\"learningRates\": {\"momentum\": \"NaN\"}",
        "\"learningRates\": {\"momentum\": null}",
        "\"parameters\": [{}]",
        "\"parameters\": [null]",
        "\"parameters\": [{\"name\": \"x\", \"value\": 1, \"low\": 0, \"high\": 2}]",
        "\"formula\": \"a*x\", \"parameters\": [{\"name\": \"a\", \"value\": 1, \"low\": \"NaN\","
            + " \"high\": \"NaN\"}]",
        "\"formula\": \"a*x\", \"parameters\": [{\"name\": \"a\", \"value\": \"NaN\", \"low\": 0,"
            + " \"high\": 2}]",
        "\"formula\": \"a*x\", \"parameters\": [{\"name\": \"a\", \"value\": 1, \"low\": 0,"
            + " \"high\": \"Infinity\"}]",
        "\"words\": {}"
      })
  void aSpoiltFileIsPassedOverAndLeftAlone(String spoiling) throws IOException {
    Landscape kept = keep("Hill");
    String content = spoiling;
    if (spoiling.startsWith("\"")) {
      // The last of two properties of one name counts.
      content = WHOLE.substring(0, WHOLE.length() - 1) + ", " + spoiling + "}";
    }
    Path spoilt = Files.writeString(folder.resolve("spoilt.json"), content);
    assertThat(new UserLandscapes(folder).all()).containsExactly(kept);
    assertThat(spoilt).hasContent(content);
    assertThat(log.warnings())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(spoilt.toString());
  }

  @Test
  void theFileThatIsSpoiltForTestsIsWholeBefore() throws IOException {
    Files.writeString(folder.resolve("whole.json"), WHOLE);
    assertThat(new UserLandscapes(folder).all()).hasSize(1);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes among its files")
  void aPipeAmongTheFilesIsNotWaitedFor() throws Exception {
    Landscape kept = keep("Hill");
    String pipe = folder.resolve("pipe.json").toString();
    assumeThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    assertThat(new UserLandscapes(folder).all()).containsExactly(kept);
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    Landscape kept = keep("Hill");
    Files.writeString(folder.resolve("huge.json"), " ".repeat(2_000_000) + WHOLE);
    assertThat(new UserLandscapes(folder).all()).containsExactly(kept);
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    UserLandscapes kept = new UserLandscapes(file.resolve("landscapes"));
    assertThatThrownBy(() -> kept.keep(OWN, "Hill", START, _ -> false))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(kept.folder().toString());
  }

  @Test
  void standsBesideTheProgramsOwn() throws IOException {
    keep("Hill");
    Catalogue all = new UserLandscapes(folder).beside(Catalogue.load());
    assertThat(all.all().stream().map(Landscape::id))
        .containsExactlyElementsOf(
            Stream.concat(Catalogue.load().all().stream().map(Landscape::id), Stream.of("hill"))
                .toList());
  }

  private Landscape keep(String name) throws IOException {
    Catalogue program = Catalogue.load();
    return new UserLandscapes(folder).keep(OWN, name, START, id -> program.find(id).isPresent());
  }
}
