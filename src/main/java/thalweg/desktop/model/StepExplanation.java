package thalweg.desktop.model;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.race.StepAnatomy;

/// The step that is explained, part by part. Belongs to the FX thread.
public final class StepExplanation {
  /// Up to this many steps a second, a step can be followed while the race plays.
  public static final double SLOW = 2;

  /// The share of a step's time in which its parts are gone through; the rest shows it whole.
  public static final double SHARE = 0.8;

  /// How long a part lasts where steps are played slowly.
  private static final double SECONDS_A_PART = 2;

  /// Of a step that is shown at once, whole.
  private static final int ALL = Integer.MAX_VALUE;

  /// Of a step that one comes back to from the one behind it: its last part.
  private static final int LAST = ALL - 1;

  private final Playback playback;
  private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper(this, "wanted", false);
  private final ReadOnlyObjectWrapper<Optional<StepView>> seen =
      new ReadOnlyObjectWrapper<>(this, "seen", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> failure =
      new ReadOnlyObjectWrapper<>(this, "failure", Optional.empty());
  private int reached = ALL;
  private boolean slowly;

  StepExplanation(Playback playback) {
    this.playback = playback;
  }

  /// Whether steps are to be explained, as soon as the race is paused or slow enough.
  public ReadOnlyBooleanProperty wantedProperty() {
    return wanted.getReadOnlyProperty();
  }

  /// Explains steps, or not: then what plays slowly for their sake goes on as fast as before.
  public void want(boolean explained) {
    slowly &= explained;
    wanted.set(explained);
    if (!explained) {
      playback.endPassage();
    }
  }

  /// Explains steps if it does not, and the other way round.
  public void toggle() {
    want(!wanted.get());
  }

  /// Plays on, each part of a step for two seconds, as soon as the next step is worked out. Who
  /// stops and plays on has the speed from before.
  public void playSlowly() {
    playback.pause();
    slowly = true;
    want(true);
    seen().ifPresent(this::pace);
  }

  private void pace(StepView view) {
    if (slowly) {
      slowly = false;
      int parts = Math.max(1, view.anatomy().parts().size());
      playback.playPassage(SHARE / (SECONDS_A_PART * parts));
    }
  }

  /// What is explained now; nothing while it is not wanted or the race plays too fast.
  public ReadOnlyObjectProperty<Optional<StepView>> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /// What is explained now; nothing while it is not wanted or the race plays too fast.
  public Optional<StepView> seen() {
    return seen.get();
  }

  /// Goes on to the next part: the first one of a step that has been shown at once, after the last
  /// one the first of the next step. Begins to explain where nothing is explained.
  public void nextPart() {
    if (reached == ALL && seen().isPresent()) {
      pauseAt(1);
    } else if (seen().map(StepView::isWhole).orElse(true)) {
      if (wanted.get()) {
        playback.stepBy(1);
      }
      want(true);
      reached = 1;
    } else {
      pauseAt(seen().orElseThrow().reached() + 1);
    }
  }

  /// Goes back to the part before, before the first one to the whole step before.
  public void previousPart() {
    if (seen().isEmpty()) {
      want(true);
    } else if (seen().get().reached() > 1) {
      pauseAt(seen().get().reached() - 1);
    } else {
      playback.stepBy(-1);
      reached = LAST;
    }
  }

  /// Shows the parts up to one.
  ///
  /// @param count how many
  public void pauseAt(int count) {
    playback.pause();
    reach(count);
  }

  /// Shows as many parts.
  public void reach(int count) {
    reached = count;
    seen.set(seen().map(view -> new StepView(view.anatomy(), count)));
  }

  /// Whatever step comes is shown whole.
  public void showWhole() {
    reached = ALL;
  }

  /// Whatever step comes is shown from its first part on.
  public void showFromFirst() {
    reached = 1;
  }

  /// Why the step that is wanted can't be explained, if it can't.
  public ReadOnlyObjectProperty<Optional<String>> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /// Another step is explained.
  public void show(StepAnatomy anatomy) {
    failure.set(Optional.empty());
    seen.set(Optional.of(new StepView(anatomy, reached)));
    seen().ifPresent(this::pace);
  }

  /// Nothing is explained.
  public void hide() {
    failure.set(Optional.empty());
    seen.set(Optional.empty());
  }

  /// The step that is wanted can't be explained.
  ///
  /// @param reason why, in short words
  public void fail(String reason) {
    seen.set(Optional.empty());
    failure.set(Optional.of(reason));
  }
}
