package thalweg.optimizer.condition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What happens to a run at the edge of the domain.
public enum EdgeBehavior {
  /// It goes on outside.
  LEAVE,
  /// It ends with the first step that leads outside.
  STOP,
  /// After each step it is put to the nearest point of the domain: projected gradient descent.
  PROJECT;

  /// The word that the command line and written files use: `leave`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The one with that word.
  public static Optional<EdgeBehavior> find(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
