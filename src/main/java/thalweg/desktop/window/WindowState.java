package thalweg.desktop.window;

import javafx.scene.layout.Region;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.MaximizedPanel;
import thalweg.desktop.layout.SidePanels;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.widget.EnlargedPanel;

/// How the window is arranged, whatever stands in it.
///
/// @param sidePanels what is around the middle
/// @param enlarged which panel has the room of all
/// @param runs how runs are looked at
public record WindowState(SidePanels sidePanels, EnlargedPanel enlarged, RunsDisplay runs) {
  /// As a window is at first.
  public static WindowState first() {
    return new WindowState(new SidePanels(), new EnlargedPanel(), new RunsDisplay());
  }

  /// Where one panel at a time has the room of all, and the optimizers give way to it.
  ///
  /// @param panels what is seen while no panel is large
  MaximizedPanel roomOfAll(Region panels) {
    return new MaximizedPanel(panels, enlarged, sidePanels.at(Edge.LEFT));
  }
}
