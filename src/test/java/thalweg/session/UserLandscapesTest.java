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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
  private static final Point START = new Point(0.1, -0.3);

  @TempDir private Path folder;

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

  @Test
  void aSpoiltFileIsPassedOverAndLeftAlone() throws IOException {
    Landscape kept = keep("Hill");
    Path spoilt = folder.resolve("spoilt.json");
    Files.writeString(spoilt, "{\"id\": ");
    assertThat(new UserLandscapes(folder).all()).containsExactly(kept);
    assertThat(spoilt).exists();
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
