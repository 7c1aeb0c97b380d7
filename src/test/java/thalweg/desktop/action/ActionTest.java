package thalweg.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class ActionTest {
  private final List<String> done = new ArrayList<>();
  private final BooleanProperty first = new SimpleBooleanProperty(true);
  private final BooleanProperty second = new SimpleBooleanProperty(true);
  private final Action play =
      Action.of(Topic.PLAYBACK, "playback.play", () -> done.add("played")).when(first).when(second);

  @Test
  void runsOnlyWhileEveryConditionHolds() {
    play.run();
    first.set(false);
    play.run();
    first.set(true);
    second.set(false);
    play.run();
    assertThat(done).containsExactly("played");
  }

  @Test
  void tellsWhenItIsNoLongerEnabled() {
    List<Boolean> told = new ArrayList<>();
    play.enabledProperty().subscribe(now -> told.add(now));
    second.set(false);
    first.set(false);
    second.set(true);
    first.set(true);
    assertThat(told).containsExactly(true, false, true);
  }

  @Test
  void itsHintSaysWhatItWouldDoNow() {
    Action chosen = play.chosenWhile(first);
    assertThat(chosen.stateProperty().getValue().hint()).isEqualTo("Pause");
    first.set(false);
    assertThat(chosen.stateProperty().getValue().hint()).isEqualTo("Play");
  }

  @Test
  void beingBusyIsSaidBeforeBeingChosen() {
    Action fair = Action.of(Topic.RACE, "race.fair", () -> {}).busyWhile(first).chosenWhile(first);
    assertThat(fair.stateProperty().getValue().hint()).startsWith("Stop");
    assertThat(fair.stateProperty().getValue().busy()).isTrue();
  }

  @Test
  void anAwaitedActionIsEnabledOnceWhatItDoesIsHandedIn() {
    Action formula = Action.awaited(Topic.RACE, "race.formula").when(first);
    List<Boolean> told = new ArrayList<>();
    formula.enabledProperty().subscribe(now -> told.add(now));
    formula.run();
    formula.does(() -> done.add("written"));
    formula.run();
    assertThat(done).containsExactly("written");
    assertThat(told).containsExactly(false, true);
  }

  @Test
  void anActionThatDoesSomethingTakesNothingElse() {
    assertThatThrownBy(() -> play.does(() -> done.add("other")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("playback.play");
  }
}
