package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.History;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.typed.TypedRule;
import thalweg.session.UserOptimizers;

final class OptimizerLibraryTest {
  private static final Landscape GROUND = Catalogue.load().find("bounded-saddle").orElseThrow();
  private static final OptimizerType MINE = rule("mine", "theta = theta - eta*g");
  private static final OptimizerType OTHER = rule("other", "theta = theta - 2*eta*g");

  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();

  @TempDir private Path folder;
  private UserOptimizers kept;
  private Workbench workbench;
  private OptimizerLibrary library;

  @BeforeEach
  void open() {
    kept = new UserOptimizers(folder.resolve("optimizers"));
    workbench = new Workbench(GROUND, onDisk());
    library = new OptimizerLibrary(workbench, kept, deliveries, worker);
  }

  private static OptimizerType rule(String id, String lines) {
    return TypedRule.of(id, lines).type();
  }

  private KnownOptimizers onDisk() {
    return kept.beside(new KnownOptimizers(Optimizers.all()));
  }

  private List<OptimizerType> keptNow() {
    worker.runAll();
    deliveries.runAll();
    return onDisk().typed();
  }

  @Test
  void whatIsMadeIsListedInTheNextWindow() {
    workbench.add(MINE);
    assertThat(keptNow()).containsExactly(MINE);
    Workbench next = new Workbench(GROUND, onDisk());
    assertThat(next.types()).isEqualTo(workbench.types());
    assertThat(next.contenders().getLast().racing()).isFalse();
  }

  @Test
  void undoAndRedoReachTheDisk() {
    History history = new History(workbench);
    workbench.add(MINE);
    assertThat(keptNow()).containsExactly(MINE);
    history.undo();
    assertThat(keptNow()).isEmpty();
    history.redo();
    assertThat(keptNow()).containsExactly(MINE);
    history.close();
  }

  @Test
  void aRenamedOneIsThereOnce() {
    workbench.add(MINE);
    workbench.change(MINE, OTHER);
    assertThat(keptNow()).containsExactly(OTHER);
  }

  @Test
  void nothingIsWrittenWhileTheUserWrites() {
    workbench.setWriting(true);
    workbench.add(MINE);
    assertThat(keptNow()).isEmpty();
    workbench.change(MINE, OTHER);
    workbench.setWriting(false);
    assertThat(keptNow()).containsExactly(OTHER);
  }

  @Test
  void whatIsWrittenStillIsKeptAtTheEnd() {
    workbench.setWriting(true);
    workbench.add(MINE);
    library.close();
    assertThat(onDisk().typed()).containsExactly(MINE);
  }

  @Test
  void whatAnotherWindowKeepsIsOfferedWhenThisOneLooks() {
    Workbench second = new Workbench(GROUND, onDisk());
    OptimizerLibrary beside = new OptimizerLibrary(second, kept, deliveries, worker);
    History history = new History(second);
    second.moveStart(0, new Point(1, 1));
    workbench.add(MINE);
    keptNow();
    beside.look(history::offer);
    keptNow();
    assertThat(second.types()).isEqualTo(workbench.types());
    assertThat(second.contenders().getLast().racing()).isFalse();
    // What is undone here is no reason to remove it there.
    history.undo();
    assertThat(second.starts()).containsExactly(GROUND.start());
    assertThat(second.types()).isEqualTo(workbench.types());
    assertThat(keptNow()).containsExactly(MINE);
    assertThat(history.canUndoProperty().get()).isFalse();
    second.remove(second.types().getLast());
    assertThat(keptNow()).isEmpty();
    history.close();
    beside.close();
  }

  @Test
  void whatIsRemovedHereIsNotOfferedAgain() {
    workbench.add(MINE);
    keptNow();
    workbench.remove(MINE);
    library.look(workbench::add);
    keptNow();
    assertThat(workbench.types()).doesNotContain(MINE);
  }

  @Test
  void twoWindowsLeaveEachOthersAlone() throws IOException {
    Workbench second = new Workbench(GROUND, onDisk());
    OptimizerLibrary beside = new OptimizerLibrary(second, kept, deliveries, worker);
    workbench.add(MINE);
    second.add(OTHER);
    assertThat(keptNow())
        .containsExactlyInAnyOrder(
            MINE,
            OTHER
                .form()
                .typed()
                .map(lines -> TypedRule.of("other", lines).at(1).type())
                .orElseThrow());
    second.add(rule("mine", "theta = theta - 5*eta*g"));
    keptNow();
    assertThat(beside.problemProperty().get().orElseThrow()).contains("mine", "another optimizer");
    assertThat(library.problemProperty().get()).isEmpty();
    second.remove(second.types().getLast());
    assertThat(keptNow()).contains(MINE);
    assertThat(Files.readString(kept.folder().resolve("mine.json"))).contains("theta - eta*g");
    beside.close();
  }
}
