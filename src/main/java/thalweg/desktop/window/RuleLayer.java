package thalweg.desktop.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.controls.RuleEditor;
import thalweg.desktop.model.RuleEditing;

/// Over the views, where an optimizer is typed: beside the list of them, so that list, contour and
/// charts are seen.
public final class RuleLayer extends Pane {
  private static final double GAP = 8;

  /// In pixels: a line of the longest rules of the program.
  private static final double WIDTH = 430;

  /// In pixels: most lines of most rules.
  private static final double LEAST_WIDTH = 370;

  /// In pixels: the lines, a sentence about them and the buttons.
  private static final double LEAST_HEIGHT = 390;

  /// The share of the ground that the surface has, which it may hide: contour and charts stay to be
  /// seen.
  private static final double ACROSS = 0.48;

  private static final double DOWN = 0.68;

  private final RuleEditor editor;
  private final Node ground;
  private final Subscription subscription;
  private @Nullable Node before;

  /// A layer with an editor that is seen while something is written.
  ///
  /// @param ground what it stands over, at its upper left corner
  public RuleLayer(RuleEditor editor, RuleEditing editing, Node ground) {
    this.editor = editor;
    this.ground = ground;
    setPickOnBounds(false);
    editor.setManaged(false);
    editor.setVisible(false);
    getChildren().add(editor);
    editor.needsLayoutProperty().subscribe(this::requestLayout);
    subscription =
        Subscription.combine(
            editing.openProperty().subscribe((_, open) -> show(open)),
            ground.layoutBoundsProperty().subscribe(this::requestLayout),
            ground.localToSceneTransformProperty().subscribe(this::requestLayout));
  }

  private void show(boolean open) {
    if (open) {
      before = getScene() == null ? null : getScene().getFocusOwner();
      editor.setVisible(true);
      requestLayout();
      editor.begin();
    } else {
      boolean within = editor.isFocusWithin();
      editor.setVisible(false);
      if (within && before != null && before.getScene() != null) {
        before.requestFocus();
      }
      before = null;
    }
  }

  @Override
  protected void layoutChildren() {
    Bounds room = sceneToLocal(ground.localToScene(ground.getLayoutBounds()));
    double width =
        Math.min(
            Math.clamp(ACROSS * room.getWidth(), LEAST_WIDTH, WIDTH),
            Math.max(0, room.getWidth() - 2 * GAP));
    double height =
        Math.min(
            Math.min(editor.prefHeight(width), Math.max(LEAST_HEIGHT, DOWN * room.getHeight())),
            Math.max(0, room.getHeight() - 2 * GAP));
    editor.resizeRelocate(
        snapPositionX(room.getMinX() + GAP),
        snapPositionY(room.getMinY() + GAP),
        snapSizeX(width),
        snapSizeY(height));
  }

  /// Lets go of what it stands over.
  public void dispose() {
    subscription.unsubscribe();
    editor.dispose();
  }
}
