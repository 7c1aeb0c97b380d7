package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.session.UserLandscapes;

class LandscapeLibraryTest {
  private final Workbench workbench =
      new Workbench(Catalogue.load().find("himmelblau").orElseThrow());
  private final HandDriven queue = new HandDriven();
  private final List<String> refusals = new ArrayList<>();

  private LandscapeLibrary library(Path folder) {
    LandscapeLibrary library =
        new LandscapeLibrary(Catalogue.load(), new UserLandscapes(folder), workbench, queue, queue);
    queue.runAll();
    return library;
  }

  @Test
  void whatIsKeptIsThere(@TempDir Path folder) {
    LandscapeLibrary library = library(folder);
    library.keep("Mine", refusals::add);
    queue.runAll();
    assertThat(refusals).isEmpty();
    assertThat(library.catalogue().find("mine")).isPresent();
    assertThat(workbench.landscape().name()).isEqualTo("Mine");
  }

  @Test
  void aKeptOneIsFoundByItsNameAndReplaced(@TempDir Path folder) {
    LandscapeLibrary library = library(folder);
    library.keep("Mine", refusals::add);
    queue.runAll();
    Landscape old = library.named(" mÍne").orElseThrow();
    Formula changed = Formula.parse("x^2 + 7*y^2");
    workbench.rewrite(workbench.landscape().withFormula(changed));
    library.replace(old, refusals::add);
    queue.runAll();
    assertThat(refusals).isEmpty();
    assertThat(library.catalogue().all().stream().filter(each -> each.name().equals("Mine")))
        .singleElement()
        .satisfies(kept -> assertThat(kept.formula()).contains(changed));
    assertThat(workbench.landscape().id()).isEqualTo(old.id());
  }

  @Test
  void oneThatIsRemovedHasLostItsNameUntilItIsKeptAgain(@TempDir Path folder) {
    LandscapeLibrary library = library(folder);
    library.keep("Mine", refusals::add);
    queue.runAll();
    Landscape shown = workbench.landscape();
    assertThat(library.title(shown)).isEqualTo(shown.name());
    library.forget(shown, refusals::add);
    queue.runAll();
    assertThat(library.title(shown)).isNotEqualTo(shown.name()).isNotBlank();
    library.restore(shown, refusals::add);
    queue.runAll();
    assertThat(library.title(shown)).isEqualTo(shown.name());
  }

  @Test
  void aFailureOfTheDiskIsTold(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    library(file.resolve("landscapes")).keep("Mine", refusals::add);
    queue.runAll();
    assertThat(refusals).singleElement().asString().contains("cannot make the folder");
  }

  @Test
  void soIsAFaultOfTheProgram(@TempDir Path folder) throws IOException {
    Logger log = Logger.getLogger(LandscapeLibrary.class.getName());
    log.setLevel(Level.OFF);
    LandscapeLibrary library;
    try (FileSystem archive =
        FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
      library = library(archive.getPath("/landscapes"));
    }
    try {
      library.keep("Mine", refusals::add);
      queue.runAll();
    } finally {
      log.setLevel(null);
    }
    // A file system that was closed is no failure of a disk, and Java throws as for a bug.
    assertThat(refusals).singleElement().asString().contains("error of the program");
  }
}
