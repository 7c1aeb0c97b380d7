package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.session.UserLandscapes;
import thalweg.session.WatchedLog;

/// Landscapes that the user keeps, on the command line.
final class KeptLandscapesTest {
  private static final String FOLDER = "thalweg.folder";

  private final String usual = System.getProperty(FOLDER, "");

  @TempDir private Path folder;
  @AutoClose private final WatchedLog log = WatchedLog.of(UserLandscapes.class);

  @BeforeEach
  void keep() throws IOException {
    System.setProperty(FOLDER, folder.toString());
    Landscape bowl = Catalogue.load().find("bowl").orElseThrow();
    UserLandscapes.ofUser()
        .keep(bowl.withDomain(Domain.square(9)), "Wide bowl", new Point(8, 8), _ -> false);
  }

  @AfterEach
  void restore() {
    System.setProperty(FOLDER, usual);
  }

  @Test
  void theOthersAreListedBesideOneThatIsSpoiltAndThatOneIsNamed() throws IOException {
    Path spoilt = Files.writeString(folder.resolve("landscapes/bad.json"), "{\"name\": null}");
    Terminal table = Terminal.type("landscapes");
    assertThat(table.status()).as(table.err()).isZero();
    assertThat(table.outLines()).anyMatch(line -> line.startsWith("wide-bowl "));
    assertThat(table.out()).doesNotContain("bad");
    for (Landscape each : Catalogue.load().all()) {
      assertThat(table.outLines()).anyMatch(line -> line.startsWith(each.id() + " "));
    }
    assertThat(log.warnings())
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains(spoilt.toString());
  }
}
