package thalweg.desktop.widget;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import thalweg.figure.lettering.Typesetting;

/// What a critical point or a curve of them is, in one line beside its mark. It goes when its view
/// has another size, as the mark is elsewhere then, whether or not the pointer has moved.
public final class CriticalTip extends Label {
  private static final double BESIDE = 14;

  /// What is free between the tip and an edge of the view, in pixels.
  private static final double EDGE = 4;

  /// A tip that shows nothing yet; unmanaged.
  public CriticalTip() {
    getStyleClass().add("critical-tip");
    setManaged(false);
    setMouseTransparent(true);
    setWrapText(true);
    setVisible(false);
    parentProperty().flatMap(Node::layoutBoundsProperty).subscribe((_, _) -> hide());
  }

  /// Shows a line beside a pixel of the parent, or nothing.
  ///
  /// @param width of the parent, which the tip does not leave; a longer line is broken
  public void show(Optional<String> line, double px, double py, double width) {
    setVisible(line.isPresent());
    line.ifPresent(shown -> {
      setText(Typesetting.unbroken(shown));
      setMaxWidth(Math.max(0, width - 2 * EDGE));
      double across = Math.min(prefWidth(-1), getMaxWidth());
      resize(across, prefHeight(across));
      double beside = px + BESIDE + across < width ? px + BESIDE : px - BESIDE - across;
      double above = py - getHeight() - BESIDE / 2;
      relocate(
          Math.clamp(beside, EDGE, Math.max(EDGE, width - EDGE - across)),
          above < EDGE ? py + BESIDE : above);
    });
  }

  /// Tells of nothing any more.
  public void hide() {
    setVisible(false);
  }
}
