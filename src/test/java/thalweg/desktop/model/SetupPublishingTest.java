package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyProperty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.race.Experiment;
import thalweg.race.Frame;

/// That no listener ever sees parts which do not belong together, whatever is done.
class SetupPublishingTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final int VERBS = 400;

  private final Workbench workbench = new Workbench(landscape("bounded-saddle"));
  @AutoClose private final History history = new History(workbench);
  private final List<ReadOnlyProperty<?>> parts =
      List.of(
          workbench.setupProperty(),
          workbench.landscapeProperty(),
          workbench.startsProperty(),
          workbench.selectedProperty(),
          workbench.contendersProperty(),
          workbench.conditionsProperty(),
          workbench.experimentProperty(),
          workbench.layers().probeProperty(),
          workbench.layers().marksShownProperty(),
          workbench.layers().cutProperty(),
          workbench.layers().basinsProperty(),
          workbench.visibility().hiddenProperty(),
          workbench.visibility().followedProperty());
  private final Map<String, AtomicInteger> told = new LinkedHashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyListenerSeesPartsThatBelongTogetherAndEachChangeOnce(long seed) {
    for (ReadOnlyProperty<?> part : parts) {
      told.put(part.getName(), new AtomicInteger());
      part.subscribe(() -> {
        told.get(part.getName()).incrementAndGet();
        assertWhole();
      });
      part.addListener((_, before, now) -> {
        assertThat(now).isNotEqualTo(before);
        assertWhole();
      });
    }
    Random random = new Random(seed);
    int refused = 0;
    int changed = 0;
    for (int i = 0; i < VERBS; i++) {
      Map<String, Object> before = values();
      told.values().forEach(count -> count.set(0));
      boolean taken = attempt(random);
      Map<String, Object> after = values();
      refused += taken ? 0 : 1;
      changed += before.equals(after) ? 0 : 1;
      if (!taken) {
        assertThat(after).isEqualTo(before);
      }
      told.forEach((name, count) ->
          assertThat(count)
              .as("times that %s tells", name)
              .hasValue(Objects.equals(before.get(name), after.get(name)) ? 0 : 1));
      assertWhole();
    }
    assertThat(refused).isGreaterThan(10);
    assertThat(changed).isGreaterThan(VERBS / 2);
  }

  @Test
  void theLastOfTwoVerbsCountsWhereAListenerCallsAnother() {
    List<Landscape> seen = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    workbench.landscapeProperty().subscribe((_, now) -> workbench.setSteps(50));
    workbench.landscapeProperty().subscribe((_, now) -> seen.add(now));
    workbench.experimentProperty().subscribe((_, now) -> steps.add(now.steps()));
    workbench.chooseLandscape(landscape("himmelblau"));
    assertThat(seen).containsExactly(landscape("himmelblau"));
    assertThat(steps).containsExactly(50);
  }

  @Test
  void aSelectionAloneIsTheSameRace() {
    workbench.addStart(new Point(0.5, 0.5));
    Experiment before = workbench.experiment();
    workbench.selectStart(0);
    assertThat(workbench.experiment()).isSameAs(before);
  }

  private void assertWhole() {
    Setup setup = workbench.setup();
    Domain domain = workbench.landscape().domain();
    assertThat(workbench.setupProperty().get()).isSameAs(setup);
    assertThat(workbench.landscape()).isSameAs(setup.landscape());
    assertThat(workbench.starts()).isSameAs(setup.starts().points());
    assertThat(workbench.starts()).allMatch(domain::contains).hasSizeBetween(1, Starts.MOST);
    assertThat(workbench.selectedProperty().get()).isEqualTo(setup.starts().selected());
    assertThat(workbench.selectedProperty().get()).isLessThan(workbench.starts().size());
    assertThat(workbench.contenders()).isSameAs(setup.lineup().contenders());
    assertThat(workbench.conditions()).isSameAs(setup.conditions());
    assertThat(workbench.experiment()).isEqualTo(setup.experiment());
    assertThat(workbench.playback().end()).isEqualTo(workbench.experiment().steps());
    assertThat(workbench.playback().playhead()).isLessThanOrEqualTo(workbench.playback().end());
  }

  private Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    parts.forEach(part -> values.put(part.getName(), part.getValue()));
    return values;
  }

  private boolean attempt(Random random) {
    try {
      act(random);
      return true;
    } catch (IllegalArgumentException | IndexOutOfBoundsException refusal) {
      return false;
    }
  }

  private void act(Random random) {
    Point point = new Point(8 * random.nextDouble() - 4, 8 * random.nextDouble() - 4);
    int start = random.nextInt(workbench.starts().size() + 1);
    int contender = random.nextInt(workbench.contenders().size());
    switch (random.nextInt(19)) {
      case 0 -> workbench.chooseLandscape(landscape(random.nextBoolean() ? "ravine" : "ackley"));
      case 1 -> {
        double half = 0.5 + 4 * random.nextDouble();
        workbench.reshape(workbench.landscape().withDomain(Domain.square(half)));
      }
      case 2 -> workbench.reshape(workbench.landscape().withHeightScale(scale(random)));
      case 3, 4 -> workbench.moveStart(start, point);
      case 5, 6 -> workbench.addStart(point);
      case 7 -> workbench.removeStart(start);
      case 8 -> workbench.selectStart(start);
      case 9 -> workbench.setRacing(contender, random.nextBoolean());
      case 10 -> workbench.setSetting(contender, "learningRate", 0.3 * random.nextDouble() - 0.1);
      case 11 ->
          workbench.setLearningRates(
              Map.of(contender, random.nextDouble(), 0, random.nextDouble() - 0.3));
      case 12 -> workbench.setSteps(random.nextInt(1000) - 200);
      case 13 ->
          workbench.setConditions(workbench.conditions().withNoise(random.nextDouble() - 0.3));
      case 14 -> workbench.layers().probeAt(point);
      case 15 -> workbench.visibility().toggleFollow(Methods.of("adam"));
      case 16 -> {
        workbench.accept(new Frame(workbench.experiment(), List.of(), true));
        workbench.playback().scrubTo(random.nextInt(400));
      }
      case 17 -> history.undo();
      default -> history.redo();
    }
  }

  private static HeightScale scale(Random random) {
    return random.nextBoolean() ? HeightScale.LOG : HeightScale.LINEAR;
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
