package thalweg.desktop.action;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Something that a person can do in the window.
///
/// @param id its name in tests and logs, for example `playback.play`
/// @param topic what it is about
/// @param words what it does, for a person to read
/// @param keys the keys that bring it about; empty where there are none
/// @param enabled whether it would do something now
/// @param deed does it
public record Action(
    String id, Topic topic, String words, List<Keys> keys, BooleanSupplier enabled, Runnable deed) {

  /// A command without keys that can always be given.
  public Action(String id, Topic topic, String words, Runnable deed) {
    this(id, topic, words, List.of(), () -> true, deed);
  }

  /// The same command on keys; the first are those that are shown where there is little room.
  public Action on(Keys... pressed) {
    return new Action(id, topic, words, List.of(pressed), enabled, deed);
  }

  /// The same command, given only under a condition.
  public Action when(BooleanSupplier condition) {
    return new Action(id, topic, words, keys, condition, deed);
  }

  /// Whether it would do something now.
  public boolean isEnabled() {
    return enabled.getAsBoolean();
  }

  /// Does it, unless it is not enabled.
  public void run() {
    if (isEnabled()) {
      deed.run();
    }
  }
}
