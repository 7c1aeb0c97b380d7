package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.critical.CriticalSet;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;

class CriticalSearchTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Logger log = Logger.getLogger(Derived.class.getName());
  private final Workbench workbench = new Workbench(landscape("himmelblau"));
  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final CriticalSearch search = new CriticalSearch(workbench, worker, deliveries);

  @AfterEach
  void speakAgain() {
    log.setLevel(null);
  }

  @Test
  void findsThoseOfTheLandscapeThatIsShown() {
    finish();
    assertThat(search.on(landscape("himmelblau")).points()).hasSize(9);
  }

  @Test
  void knowsNoneOfALandscapeThatIsNotSearched() {
    finish();
    workbench.chooseLandscape(landscape("bowl"));
    assertThat(search.on(landscape("himmelblau"))).isEqualTo(CriticalSet.NONE);
    assertThat(search.on(landscape("bowl"))).isEqualTo(CriticalSet.NONE);
    finish();
    assertThat(search.on(landscape("bowl")).points()).hasSize(1);
  }

  /// The ground is seen meanwhile, and how far the search is.
  @Test
  void whatASurveyHadNoTimeForIsSought() {
    search.know(landscape("bowl"), CriticalSet.searched(0.5));
    workbench.chooseLandscape(landscape("bowl"));
    finish();
    assertThat(search.on(landscape("bowl")).points()).hasSize(1);
    assertThat(search.on(landscape("bowl")).isComplete()).isTrue();
  }

  @Test
  void aLateSetIsNotThatOfTheNextLandscape() {
    worker.runAll();
    workbench.chooseLandscape(landscape("bowl"));
    deliveries.runAll();
    assertThat(search.on(landscape("bowl"))).isEqualTo(CriticalSet.NONE);
    assertThat(search.stateProperty().get().isRunning()).isTrue();
  }

  @Test
  void waitsWhileTheGroundChangesShape() {
    finish();
    workbench.setShaping(true);
    workbench.reshape(landscape("bowl"));
    assertThat(worker.size()).isZero();
    workbench.setShaping(false);
    finish();
    assertThat(search.on(landscape("bowl")).points()).hasSize(1);
  }

  @Test
  void whatASearchLeftOpenIsSoughtAgain() {
    List<String> searched = new ArrayList<>();
    Derived<Landscape, CriticalSet> halting =
        new Derived<>(
            worker,
            deliveries,
            (ground, _, _) -> {
              searched.add(ground.id());
              return CriticalSet.searched(0.5);
            });
    CriticalSearch stopped = new CriticalSearch(workbench, halting, new AtomicBoolean());
    finish();
    for (String id : List.of("bowl", "himmelblau")) {
      workbench.chooseLandscape(landscape(id));
      finish();
    }
    assertThat(searched).containsExactly("himmelblau", "bowl", "himmelblau");
    stopped.close();
  }

  @Test
  void aSearchThatThrowsIsOverAndSaysWhy() {
    log.setLevel(Level.OFF);
    Derived<Landscape, CriticalSet> failing =
        new Derived<>(
            worker,
            deliveries,
            (_, _, _) -> {
              throw new IllegalStateException("meant to");
            });
    CriticalSearch unlucky = new CriticalSearch(workbench, failing, new AtomicBoolean());
    finish();
    assertThat(unlucky.stateProperty().get().isRunning()).isFalse();
    assertThat(unlucky.stateProperty().get().failure().orElseThrow()).contains("meant to");
  }

  private void finish() {
    worker.runAll();
    deliveries.runAll();
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
