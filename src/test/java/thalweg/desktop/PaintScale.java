package thalweg.desktop;

import javafx.scene.Parent;
import javafx.stage.Stage;

/// How many pixels of the window are painted: until a test looks at them one of four, which is
/// spread over them. The processor paints them all, and most tests look at none. Belongs to the FX
/// thread.
final class PaintScale {
  private static final double COARSE = 0.5;

  private final Stage stage;
  private double scale = COARSE;

  PaintScale(Stage stage) {
    this.stage = stage;
    stage.renderScaleXProperty().subscribe(this::hold);
    stage.renderScaleYProperty().subscribe(this::hold);
  }

  /// A window that is shown takes its screen's scale.
  private void hold() {
    stage.setRenderScaleX(scale);
    stage.setRenderScaleY(scale);
  }

  void coarsen() {
    scale = COARSE;
    hold();
  }

  void sharpen() {
    scale = stage.getOutputScaleX();
    hold();
    layOut(stage.getScene().getRoot());
  }

  boolean isSharp() {
    return scale != COARSE;
  }

  /// Has everything laid out anew: what stands at a whole pixel of one scale may not of another.
  private static void layOut(Parent parent) {
    parent.requestLayout();
    parent.getChildrenUnmodifiable().stream()
        .filter(Parent.class::isInstance)
        .map(Parent.class::cast)
        .forEach(PaintScale::layOut);
  }
}
