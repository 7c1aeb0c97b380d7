package thalweg.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.desktop.model.RunsPresentation;
import thalweg.figure.axis.Quantity;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;

/// What holds for every action, whatever it does.
class ActionsContractTest {
  @AutoClose private final ActionBench bench = new ActionBench();

  /// Ways to go on from a window that was just opened.
  static List<Consumer<ActionBench>> states() {
    return List.of(
        _ -> {},
        bench -> bench.workbench.addStart(new Point(1, 1)),
        bench -> bench.tuning.tuneAll(),
        bench -> bench.workbench.visibility().follow(Methods.of("adam")),
        bench -> bench.workbench.visibility().solo(Methods.of("adam")),
        bench -> bench.runs.show(RunsPresentation.RESULTS),
        bench -> bench.tour.set(true),
        bench -> bench.panels.add(SpaceActions.enlarge("Loss", bench.enlarged, () -> {})),
        ActionsContractTest::letNoneRace,
        ActionsContractTest::awaitNothing);
  }

  private static void letNoneRace(ActionBench bench) {
    for (int i = 0; i < bench.workbench.contenders().size(); i++) {
      bench.workbench.setRacing(i, false);
    }
  }

  private static void awaitNothing(ActionBench bench) {
    bench.runs.show(RunsPresentation.RESULTS);
    awaited(bench).forEach(each -> each.does(() -> {}));
  }

  private static Stream<Action> awaited(ActionBench bench) {
    return Stream.of(
            List.of(bench.actions.race().seeds()),
            List.of(bench.actions.landscapes().formula(), bench.actions.landscapes().choose()),
            List.of(bench.actions.runs().copyCsv(), bench.actions.runs().copyMarkdown()),
            List.of(bench.actions.runs().hideResults(), bench.actions.runs().soloResult()),
            bench.actions.help().all())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("states")
  void everyOneHasWordsAndAHint(Consumer<ActionBench> state) {
    state.accept(bench);
    assertThat(bench.actions.all())
        .hasSizeGreaterThan(200)
        .allSatisfy(each -> {
          assertThat(each.words()).isNotBlank().doesNotContain("%");
          assertThat(each.stateProperty().getValue().hint()).isNotBlank().doesNotContain("%");
          assertThat(each.topic().label()).isNotBlank();
        });
  }

  @ParameterizedTest
  @MethodSource("states")
  void noTwoHaveTheSameIdOrWords(Consumer<ActionBench> state) {
    state.accept(bench);
    assertThat(bench.actions.all()).map(Action::id).doesNotHaveDuplicates();
    assertThat(bench.actions.all()).map(Action::words).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("states")
  void noTwoShareAKey(Consumer<ActionBench> state) {
    state.accept(bench);
    assertThat(bench.actions.all().stream().flatMap(each -> each.keys().stream()))
        .map(Object::toString)
        .doesNotHaveDuplicates();
  }

  /// Window managers keep Alt to themselves: keys need none, and what a click with Alt does has an
  /// action.
  @ParameterizedTest
  @MethodSource("states")
  void noneNeedsAlt(Consumer<ActionBench> state) {
    state.accept(bench);
    assertThat(bench.actions.all().stream().flatMap(each -> each.keys().stream()))
        .allSatisfy(keys -> {
          if (keys instanceof Keys.Pressed(KeyCodeCombination combination)) {
            assertThat(combination.getAlt()).isNotEqualTo(KeyCombination.ModifierValue.DOWN);
          }
        });
    assertThat(bench.actions.all()).map(Action::id).contains("starts.add", "view.solo.adam");
  }

  /// What a window listens for is fixed when it opens.
  @ParameterizedTest
  @MethodSource("states")
  void thoseWithKeysAreTheSameWhateverHappens(Consumer<ActionBench> state) {
    List<Action> before = bench.actions.keyed();
    state.accept(bench);
    assertThat(bench.actions.keyed()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("states")
  void oneThatIsNotEnabledDoesNothing(Consumer<ActionBench> state) {
    state.accept(bench);
    String before = everythingSeen();
    List<Action> idle = bench.actions.all().stream().filter(each -> !each.isEnabled()).toList();
    assertThat(idle).isNotEmpty();
    idle.forEach(Action::run);
    assertThat(everythingSeen()).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("states")
  void whatItsStateTellsIsWhatItIs(Consumer<ActionBench> state) {
    Map<String, ActionState> told = new TreeMap<>();
    bench
        .actions
        .all()
        .forEach(each -> each.stateProperty().subscribe(now -> told.put(each.id(), now)));
    state.accept(bench);
    assertThat(bench.actions.all().stream().filter(each -> told.containsKey(each.id())))
        .allSatisfy(
            each -> assertThat(told.get(each.id())).isEqualTo(each.stateProperty().getValue()));
  }

  /// All that an action could change here.
  private String everythingSeen() {
    return Stream.of(
            bench.workbench.setup(),
            bench.workbench.playback().playhead(),
            bench.workbench.playback().isPlaying(),
            bench.workbench.playback().speedProperty().get(),
            bench.workbench.explanation().wantedProperty().get(),
            bench.workbench.visibility().hiddenProperty().get(),
            bench.workbench.visibility().followedProperty().get(),
            bench.workbench.layers().marksShownProperty().get(),
            bench.workbench.layers().cutProperty().get(),
            bench.workbench.layers().basinsProperty().get(),
            bench.tuning.busyProperty().get(),
            bench.runs.viewProperty().get(),
            Stream.of(Quantity.values()).map(each -> bench.runs.scaleProperty(each).get()).toList(),
            bench.tour.get(),
            bench.enlarged.get(),
            bench.look.themeProperty().getValue(),
            bench.look.paletteProperty().getValue(),
            bench.look.calmProperty().getValue(),
            bench.asked)
        .map(Object::toString)
        .toList()
        .toString();
  }

  @Test
  void theCameraOfAMachineWithoutASurfaceCannotBeMoved() {
    try (ActionBench flat = new ActionBench(false)) {
      assertThat(flat.actions.camera().all()).noneMatch(Action::isEnabled);
      flat.actions.camera().all().forEach(Action::run);
      assertThat(flat.asked).isEmpty();
    }
    assertThat(bench.actions.camera().all()).allMatch(Action::isEnabled);
    bench.actions.camera().all().forEach(Action::run);
    assertThat(Set.copyOf(bench.asked)).hasSize(bench.actions.camera().all().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Space | playback.play
          ← | playback.back
          → | playback.forward
          Home | playback.beginning
          End | playback.end
          E | playback.explain
          . | playback.part.next
          "," | playback.part.previous
          R | view.whole
          1 | view.front
          3 | view.side
          7 | view.top
          Ctrl ← | view.turn.left
          Ctrl Shift ← | view.move.left
          Ctrl + | view.nearer
          Ctrl - | view.farther
          A | starts.add
          Del | starts.remove
          Ctrl Z | race.undo
          Ctrl Shift Z | race.redo
          ? | window.shortcuts
          Ctrl Shift P | window.palette
          Ctrl 1 | window.fold.left
          Ctrl 2 | window.fold.right
          Ctrl 3 | window.fold.bottom
          F11 | window.enlarge
          Esc | window.restore
          """)
  void theKeysThatTheReadmeNamesAreThere(String keys, String id) {
    String control = System.getProperty("os.name").startsWith("Mac") ? "⌘" : "Ctrl";
    String wanted = keys.replace("Ctrl", control);
    assertThat(bench.action(id).keys()).map(each -> String.join(" ", each.caps())).contains(wanted);
  }

  @Test
  void thereIsOneForEveryLandscapeAndSixForEveryOptimizer() {
    Set<String> kinds = new TreeSet<>();
    bench.actions.race().optimizers().forEach(each -> assertThat(each.all()).hasSize(6));
    assertThat(bench.actions.race().optimizers()).hasSameSizeAs(bench.workbench.contenders());
    bench.actions.all().forEach(each -> kinds.add(each.topic().name()));
    assertThat(kinds).hasSize(Topic.values().length);
    assertThat(bench.actions.all().stream().filter(each -> each.id().startsWith("race.open.")))
        .hasSizeGreaterThan(20);
  }
}
