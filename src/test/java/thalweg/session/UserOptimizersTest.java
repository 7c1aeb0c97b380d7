package thalweg.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.typed.TypedRule;

final class UserOptimizersTest {
  private static final KnownOptimizers PROGRAM = new KnownOptimizers(Optimizers.all());
  private static final OptimizerType MINE = rule("mine", "theta = theta - eta*g", 0);
  private static final String WHOLE =
      "{\"format\": \"thalweg-optimizer\", \"version\": 1, \"place\": 1, \"lines\": [\"theta ="
          + " theta - eta*g\"]}";

  @TempDir private Path folder;
  private UserOptimizers kept;

  @BeforeEach
  void open() {
    kept = new UserOptimizers(folder.resolve("optimizers"));
  }

  private static OptimizerType rule(String id, String lines, int place) {
    return TypedRule.of(id, lines).at(place).type();
  }

  private List<OptimizerType> all() {
    return kept.beside(PROGRAM).typed();
  }

  private Path write(String name, String content) throws IOException {
    Files.createDirectories(kept.folder());
    return Files.writeString(kept.folder().resolve(name), content);
  }

  @Test
  void nothingIsKeptAtFirst() {
    assertThat(kept.beside(PROGRAM)).isEqualTo(PROGRAM);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatIsKeptIsThereTheNextDayBehindTheProgramsOwn() throws IOException {
    OptimizerType other = rule("averaged", "m = beta*m + g; beta = 0.5; theta = theta - eta*m", 3);
    kept.keep(MINE, Optional.empty());
    kept.keep(other, Optional.empty());
    assertThat(kept.beside(PROGRAM).all())
        .startsWith(Optimizers.all().toArray(OptimizerType[]::new))
        .endsWith(other, MINE);
    assertThat(kept.folder()).isDirectoryNotContaining(file -> !file.toString().endsWith(".json"));
  }

  @Test
  void anEditedOneReplacesWhatItWas() throws IOException {
    OptimizerType edited = rule("mine", "theta = theta - 2*eta*g", 0);
    kept.keep(MINE, Optional.empty());
    kept.keep(edited, Optional.of(MINE));
    assertThat(all()).containsExactly(edited);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mine.json", "MINE.json"})
  void whatAnotherWindowKeptMeanwhileIsNotWrittenOver(String name) throws IOException {
    Path other = write(name, WHOLE.replace("eta*g", "eta*sign(g)"));
    String content = Files.readString(other);
    assertThatIOException()
        .isThrownBy(() -> kept.keep(MINE, Optional.empty()))
        .withMessageContaining("another optimizer")
        .withMessageContaining(name);
    kept.forget(MINE);
    assertThat(other).hasContent(content);
  }

  @Test
  void aForgottenOneIsGone() throws IOException {
    kept.keep(MINE, Optional.empty());
    kept.forget(MINE);
    kept.forget(MINE);
    assertThat(kept.folder()).isEmptyDirectory();
  }

  @Test
  void twoOfOnePlaceLookDifferent() throws IOException {
    write("a.json", WHOLE);
    write("b.json", WHOLE);
    write("c.json", WHOLE.replace("\"place\": 1, ", ""));
    assertThat(all()).extracting(type -> type.form().place()).containsExactly(1, 0, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"lines\": ",
        "{}",
        "\"format\": \"other\"",
        "\"format\": null",
        "\"version\": 2",
        "\"version\": null",
        "\"place\": -1",
        "\"place\": \"NaN\"",
        "\"place\": 1e99",
        "\"place\": NaN",
        "\"more\": 1",
        "\"lines\": null",
        "\"lines\": [null]",
        "\"lines\": []",
        "\"lines\": {}",
        "\"lines\": \"theta = theta - eta*g\"",
        "\"lines\": [\"theta = theta - eta*norm(g)\"]",
        "\"lines\": [\"eta = NaN\", \"theta = theta - eta*g\"]",
        "\"lines\": [\"eta = -1\", \"theta = theta - eta*g\"]"
      })
  void aSpoiltFileIsPassedOverAndLeftAlone(String spoiling) throws IOException {
    kept.keep(MINE, Optional.empty());
    String content =
        spoiling.startsWith("\"")
            // The last of two properties of one name counts.
            ? WHOLE.substring(0, WHOLE.length() - 1) + ", " + spoiling + "}"
            : spoiling;
    Path spoilt = write("spoilt.json", content);
    assertThat(all()).containsExactly(MINE);
    assertThat(spoilt).hasContent(content);
    OptimizerType own = rule("spoilt", "theta = theta - eta*g", 1);
    assertThatIOException().isThrownBy(() -> kept.keep(own, Optional.empty()));
    assertThat(spoilt).hasContent(content);
  }

  @Test
  void theFileThatIsSpoiltForTestsIsWholeBefore() throws IOException {
    write("whole.json", WHOLE);
    assertThat(all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"adam.json", "Adam.json", "two words.json", "-x.json", ".json", "é.json"})
  void aNameThatIsTakenOrNoneIsPassedOver(String name) throws IOException {
    kept.keep(MINE, Optional.empty());
    write(name, WHOLE);
    assertThat(all()).containsExactly(MINE);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes among its files")
  void aPipeAmongTheFilesIsNotWaitedFor() throws Exception {
    kept.keep(MINE, Optional.empty());
    String pipe = kept.folder().resolve("pipe.json").toString();
    assumeThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    assertThat(all()).containsExactly(MINE);
  }

  @Test
  void aHugeFileIsNotRead() throws IOException {
    kept.keep(MINE, Optional.empty());
    try (RandomAccessFile huge =
        new RandomAccessFile(kept.folder().resolve("huge.json").toFile(), "rw")) {
      huge.setLength(3L << 30);
    }
    assertThat(all()).containsExactly(MINE);
  }

  @Test
  void ofVeryManyTheFirstAreRead() throws IOException {
    for (int i = 0; i < 203; i++) {
      write("r%03d.json".formatted(i), WHOLE);
    }
    assertThat(all()).hasSize(200);
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    UserOptimizers below = new UserOptimizers(file.resolve("optimizers"));
    assertThatThrownBy(() -> below.keep(MINE, Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(below.folder().toString());
  }
}
