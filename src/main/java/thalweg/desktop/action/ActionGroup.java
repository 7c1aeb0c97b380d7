package thalweg.desktop.action;

import java.util.List;

/// Actions that belong together.
public interface ActionGroup {
  /// Those that there are now, in the order in which they are listed.
  List<Action> all();
}
