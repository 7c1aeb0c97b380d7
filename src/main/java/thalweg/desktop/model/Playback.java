package thalweg.desktop.model;

import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Where in the race the window looks. The simulation runs ahead of the playhead, so looking back
/// and forth costs nothing; the playhead waits only at the frontier of what is computed.
public final class Playback {
  /// The slowest speed, in steps a second: a step lasts as long as leaves each of twelve parts,
  /// which the longest rule has, two seconds (see `StepWork`).
  public static final double SLOWEST = 1.0 / 30;

  /// The fastest speed, in steps a second.
  public static final double FASTEST = 5000;

  private final ReadOnlyIntegerWrapper playhead = new ReadOnlyIntegerWrapper(this, "playhead", 0);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing", false);
  private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(this, "speed", 60);
  private final ReadOnlyBooleanWrapper idle = new ReadOnlyBooleanWrapper(this, "idle", false);
  private double position;
  private int frontier;
  private boolean calm;

  /// The speed from before, while a slow passage is played; NaN otherwise.
  private double usual = Double.NaN;

  private final IntSupplier end;

  /// A playhead at the first step.
  ///
  /// @param end the last step of the race
  public Playback(IntSupplier end) {
    this.end = end;
  }

  /// The step that all views show.
  public ReadOnlyIntegerProperty playheadProperty() {
    return playhead.getReadOnlyProperty();
  }

  /// The step that all views show.
  public int playhead() {
    return playhead.get();
  }

  /// Whether the playhead moves by itself.
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /// Whether the playhead moves by itself.
  public boolean isPlaying() {
    return playing.get();
  }

  /// Steps a second while playing.
  public ReadOnlyDoubleProperty speedProperty() {
    return speed.getReadOnlyProperty();
  }

  /// How much of the time of a step has passed since the playhead reached it, from 0 to 1.
  public double fraction() {
    return Math.clamp(position - playhead.get(), 0, 1);
  }

  /// The last step of the race.
  public int end() {
    return end.getAsInt();
  }

  /// Whether nothing races, so that there is nothing to play.
  public ReadOnlyBooleanProperty idleProperty() {
    return idle.getReadOnlyProperty();
  }

  /// Says whether nothing races; the playhead stops then.
  void setIdle(boolean without) {
    idle.set(without);
    if (without) {
      pause();
    }
  }

  /// Lets the playhead move; from the beginning if it stands at the end. Does nothing where nothing
  /// races.
  public void play() {
    if (idle.get()) {
      return;
    }
    if (playhead.get() >= end()) {
      moveTo(0);
    }
    playing.set(true);
  }

  /// Lets the playhead move where nobody asked for it, unless motion is to be reduced.
  public void playByItself() {
    if (!calm) {
      play();
    }
  }

  /// Reduces motion to what is asked for, or not.
  public void setCalm(boolean reduced) {
    calm = reduced;
  }

  /// Lets the playhead move at a speed of its own until it stops; then the speed is what it was
  /// before, unless the user has chosen another one meanwhile.
  ///
  /// @param stepsPerSecond clamped to [#SLOWEST]..[#FASTEST]
  public void playPassage(double stepsPerSecond) {
    if (idle.get()) {
      return;
    }
    double before = Double.isNaN(usual) ? speed.get() : usual;
    setSpeed(stepsPerSecond);
    usual = before;
    play();
  }

  /// Goes on at the speed from before the passage that is played, if one is.
  public void endPassage() {
    if (!Double.isNaN(usual)) {
      setSpeed(usual);
    }
  }

  /// Stops the playhead where it is.
  public void pause() {
    playing.set(false);
    endPassage();
  }

  /// Plays if paused, pauses if playing.
  public void toggle() {
    if (isPlaying()) {
      pause();
    } else {
      play();
    }
  }

  /// Pauses and moves by some steps, backwards if negative.
  public void stepBy(int steps) {
    scrubTo(playhead.get() + steps);
  }

  /// Pauses and moves to a step, or as near to it as the computed part of the race reaches.
  public void scrubTo(int step) {
    pause();
    moveTo(step);
  }

  /// Changes the speed.
  ///
  /// @param stepsPerSecond clamped to [#SLOWEST]..[#FASTEST]
  public void setSpeed(double stepsPerSecond) {
    usual = Double.NaN;
    speed.set(Math.clamp(stepsPerSecond, SLOWEST, FASTEST));
  }

  /// Back to the first step, playing on if it was playing.
  void restart() {
    moveTo(0);
  }

  /// Not beyond a step that is to be the last.
  void keepWithin(int steps) {
    if (playhead.get() > steps) {
      moveTo(steps);
    }
  }

  /// How far the race is computed.
  public void setFrontier(int step) {
    frontier = step;
    if (playhead.get() > frontier && frontier == end()) {
      moveTo(frontier);
    }
  }

  /// Time passes.
  public void advance(double seconds) {
    if (!isPlaying()) {
      return;
    }
    // A race that has just begun anew has its frontier behind the playhead, and catches up.
    position = Math.max(position, Math.min(position + seconds * speed.get(), frontier));
    playhead.set((int) position);
    if (playhead.get() >= end()) {
      pause();
    }
  }

  private void moveTo(int step) {
    position = Math.clamp(step, 0, Math.min(frontier, end()));
    playhead.set((int) position);
  }
}
