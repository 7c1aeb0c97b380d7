package thalweg.desktop.command;

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
public record Command(
    String id, Topic topic, String words, List<Keys> keys, BooleanSupplier enabled, Runnable deed) {

  /// A command without keys that can always be given.
  public Command(String id, Topic topic, String words, Runnable deed) {
    this(id, topic, words, List.of(), () -> true, deed);
  }

  /// The same command on keys; the first are those that are shown where there is little room.
  public Command on(Keys... pressed) {
    return new Command(id, topic, words, List.of(pressed), enabled, deed);
  }

  /// The same command, given only under a condition.
  public Command when(BooleanSupplier condition) {
    return new Command(id, topic, words, keys, condition, deed);
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
