package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import thalweg.critical.CriticalPoints;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// That what all views of a landscape need is worked out once.
class LandscapePreparationTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final List<Integer> RESOLUTIONS =
      List.of(PreparedLandscape.COARSE, PreparedLandscape.MIDDLE, PreparedLandscape.FINE);

  private final Workbench workbench = new Workbench(landscape("himmelblau"));
  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final List<String> searched = new CopyOnWriteArrayList<>();
  private final List<String> sampled = new CopyOnWriteArrayList<>();
  private final CriticalSearch critical =
      new CriticalSearch(
          workbench,
          new Derived<>(
              worker,
              deliveries,
              (landscape, cancelled, _) -> {
                searched.add(landscape.id());
                return CriticalPoints.find(landscape, Runnable::run, cancelled);
              }),
          new AtomicBoolean());
  private final LandscapePreparation preparation =
      new LandscapePreparation(
          critical, landscape -> new PreparedLandscape(landscape, this::sample));

  private HeightField sample(Landscape landscape, int samples) {
    sampled.add(landscape.id() + " " + samples);
    return new HeightField(landscape, samples, samples);
  }

  @Test
  void openingALandscapeSearchesItOnceAndSamplesEachResolutionOnce() {
    finish();
    searched.clear();
    workbench.chooseLandscape(landscape("ravine"));
    for (int view = 0; view < 5; view++) {
      PreparedLandscape prepared = preparation.of(workbench.landscape());
      RESOLUTIONS.forEach(prepared::heights);
    }
    finish();
    assertThat(searched).containsExactly("ravine");
    assertThat(sampled).containsExactlyInAnyOrder("ravine 65", "ravine 129", "ravine 257");
  }

  @Test
  void goingBackToALandscapeSearchesAndSamplesNothing() {
    for (String id : List.of("himmelblau", "ravine", "himmelblau", "ravine")) {
      workbench.chooseLandscape(landscape(id));
      finish();
      preparation.of(workbench.landscape()).heights(PreparedLandscape.FINE);
      assertThat(critical.on(workbench.landscape()).points()).isNotEmpty();
    }
    assertThat(searched).containsExactly("himmelblau", "ravine");
    assertThat(sampled).containsExactly("himmelblau 257", "ravine 257");
  }

  @Test
  void whatIsNotAskedForIsNotSampled() {
    preparation.of(workbench.landscape());
    assertThat(sampled).isEmpty();
  }

  @Test
  void viewsShareTheSameHeights() {
    PreparedLandscape prepared = preparation.of(workbench.landscape());
    assertThat(prepared.heights(PreparedLandscape.FINE))
        .isSameAs(preparation.of(workbench.landscape()).heights(PreparedLandscape.FINE));
    assertThat(prepared.heights(PreparedLandscape.FINE).columns()).isEqualTo(257);
  }

  @Test
  @Timeout(60)
  void threadsThatAskAtTheSameTimeShareThemToo() throws InterruptedException {
    PreparedLandscape prepared = preparation.of(workbench.landscape());
    CyclicBarrier together = new CyclicBarrier(4);
    List<Thread> threads =
        Stream.generate(() -> Thread.ofPlatform().unstarted(() -> ask(prepared, together)))
            .limit(together.getParties())
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(sampled).containsExactly("himmelblau 129");
  }

  private static void ask(PreparedLandscape prepared, CyclicBarrier together) {
    try {
      together.await();
      prepared.heights(PreparedLandscape.MIDDLE);
    } catch (Exception failure) {
      throw new AssertionError(failure);
    }
  }

  private void finish() {
    worker.runAll();
    deliveries.runAll();
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
