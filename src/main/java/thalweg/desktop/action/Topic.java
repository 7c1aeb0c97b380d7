package thalweg.desktop.action;

import java.util.Locale;
import thalweg.text.Text;

/// What an action is about.
public enum Topic {
  /// Where in the race the window looks.
  PLAYBACK,
  /// From where the ground is seen.
  CAMERA,
  /// What is seen of the ground.
  VIEW,
  /// Where runs start.
  STARTS,
  /// What is raced, and by whom.
  RACE,
  /// The window itself.
  WINDOW;

  /// The name that a person reads.
  public String label() {
    return Text.of("commands").get("topic." + name().toLowerCase(Locale.ROOT));
  }
}
