package thalweg.desktop.window;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Landscape;

/// Of which landscapes some panels are: all of the one that is raced, or some of one before.
final class ShownLandscapes {
  private final Workbench workbench;
  private final List<ObservableValue<Landscape>> panels = new ArrayList<>();

  ShownLandscapes(Workbench workbench) {
    this.workbench = workbench;
  }

  /// One more panel.
  ///
  /// @param shown of which landscape it is
  void add(ObservableValue<Landscape> shown) {
    panels.add(shown);
  }

  /// Whether a panel is not of the landscape that is raced. Ground that changes shape under a drag
  /// is seen, late or not.
  boolean arePast() {
    return !workbench.shapingProperty().get()
        && panels.stream().anyMatch(each -> !each.getValue().equals(workbench.landscape()));
  }
}
