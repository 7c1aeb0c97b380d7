package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.desktop.clock.HandDriven;

class DerivedTest {
  private final Logger log = Logger.getLogger(Derived.class.getName());
  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final List<String> performed = new ArrayList<>();
  private final Derived<String, String> lengths = new Derived<>(worker, deliveries, this::perform);
  private Runnable meanwhile = () -> {};

  @BeforeEach
  void keepFailuresToYourself() {
    log.setLevel(Level.OFF);
  }

  @AfterEach
  void speakAgain() {
    log.setLevel(null);
  }

  private String perform(String key, BooleanSupplier cancelled, Consumer<String> progress) {
    performed.add(key);
    progress.accept("half of " + key);
    meanwhile.run();
    if (cancelled.getAsBoolean()) {
      throw new CancellationException();
    }
    return switch (key) {
      case "bad" -> throw new IllegalStateException("bad luck");
      case "huge" -> throw new OutOfMemoryError();
      default -> "all of " + key;
    };
  }

  @Test
  void isIdleUntilAsked() {
    assertThat(lengths.state()).isEqualTo(new DerivedState.Idle<>());
    assertThat(lengths.key()).isEmpty();
  }

  @Test
  void goesFromRunningOverProgressToDone() {
    List<DerivedState<String>> seen = new ArrayList<>();
    lengths.stateProperty().subscribe((_, now) -> seen.add(now));
    lengths.ask("a");
    finish();
    assertThat(seen)
        .containsExactly(
            new DerivedState.Running<>(Optional.empty()),
            new DerivedState.Running<>(Optional.of("half of a")),
            new DerivedState.Done<>("all of a"));
  }

  @Test
  void whatIsAskedAlreadyIsNotMadeTwice() {
    lengths.ask("a");
    lengths.ask("a");
    finish();
    lengths.ask("a");
    assertThat(worker.size()).isZero();
    assertThat(performed).containsExactly("a");
  }

  @Test
  void workThatIsNoLongerWantedIsNeverBegun() {
    lengths.ask("a");
    lengths.ask("b");
    finish();
    assertThat(performed).containsExactly("b");
    assertThat(lengths.state()).isEqualTo(new DerivedState.Done<>("all of b"));
  }

  @Test
  void workThatGoesOnIsToldToEnd() {
    meanwhile = () -> lengths.ask("b");
    lengths.ask("a");
    worker.runNext();
    meanwhile = () -> {};
    finish();
    assertThat(lengths.state()).isEqualTo(new DerivedState.Done<>("all of b"));
  }

  @Test
  void aLateResultIsDropped() {
    lengths.ask("a");
    worker.runAll();
    lengths.ask("b");
    deliveries.runAll();
    assertThat(lengths.state()).isEqualTo(new DerivedState.Running<>(Optional.empty()));
  }

  @Test
  void aLateResultIsDroppedEvenWhereTheSameIsAskedAgain() {
    lengths.ask("a");
    worker.runAll();
    lengths.ask("b");
    lengths.ask("a");
    deliveries.runAll();
    assertThat(lengths.state().isRunning()).isTrue();
    finish();
    assertThat(lengths.state()).isEqualTo(new DerivedState.Done<>("all of a"));
  }

  @Test
  void whatIsForgottenDoesNotComeBack() {
    lengths.ask("a");
    worker.runAll();
    lengths.forget();
    deliveries.runAll();
    assertThat(lengths.state()).isEqualTo(new DerivedState.Idle<>());
  }

  @Test
  void workThatThrowsEndsInAStateThatSaysWhy() {
    lengths.ask("bad");
    finish();
    assertThat(lengths.state().isRunning()).isFalse();
    assertThat(lengths.state().failure().orElseThrow()).contains("bad luck");
  }

  @Test
  void anErrorIsAFailureToo() {
    lengths.ask("huge");
    finish();
    assertThat(lengths.state().failure().orElseThrow()).contains("memory");
  }

  @Test
  void aLateFailureIsDropped() {
    lengths.ask("bad");
    worker.runAll();
    lengths.ask("a");
    finish();
    assertThat(lengths.state()).isEqualTo(new DerivedState.Done<>("all of a"));
  }

  @Test
  void whatFailedIsTriedAgainOnceForgotten() {
    lengths.ask("bad");
    finish();
    lengths.ask("bad");
    assertThat(performed).hasSize(1);
    lengths.forget();
    lengths.ask("bad");
    finish();
    assertThat(performed).hasSize(2);
  }

  @Test
  void whatIsKnownTakesNoWork() {
    lengths.ask("a");
    lengths.know("b", "known");
    lengths.ask("b");
    finish();
    assertThat(performed).isEmpty();
    assertThat(lengths.stateFor("b")).isEqualTo(new DerivedState.Done<>("known"));
  }

  @Test
  void answersForNoOtherKey() {
    lengths.ask("a");
    finish();
    assertThat(lengths.stateFor("b")).isEqualTo(new DerivedState.Idle<>());
  }

  private void finish() {
    worker.runAll();
    deliveries.runAll();
  }
}
