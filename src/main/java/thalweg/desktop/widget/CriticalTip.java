package thalweg.desktop.widget;

import java.util.Optional;
import javafx.scene.control.Label;

/// What a critical point or a curve of them is, in one line beside its mark.
public final class CriticalTip extends Label {
  private static final double BESIDE = 14;

  /// A tip that shows nothing yet; unmanaged.
  public CriticalTip() {
    getStyleClass().add("critical-tip");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows a line beside a pixel of the parent, or nothing.
  ///
  /// @param width of the parent, which the tip does not leave
  public void show(Optional<String> line, double px, double py, double width) {
    setVisible(line.isPresent());
    line.ifPresent(shown -> {
      setText(shown);
      autosize();
      double right = px + BESIDE + getWidth();
      relocate(
          right < width ? px + BESIDE : px - BESIDE - getWidth(), py - getHeight() - BESIDE / 2);
    });
  }

  /// Tells of nothing any more.
  public void hide() {
    setVisible(false);
  }
}
