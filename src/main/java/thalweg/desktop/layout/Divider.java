package thalweg.desktop.layout;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import thalweg.desktop.theme.OwnKeys;
import thalweg.text.Text;

/// The border of a wing: dragged to resize it, with arrow keys too; a double click gives it its
/// natural size. A small button folds the wing away and opens it.
final class Divider extends StackPane implements OwnKeys {
  /// How thick it is where the wing is open.
  static final double OPEN = 9;

  /// How thick it is where the wing is folded.
  static final double FOLDED = 16;

  private static final PseudoClass IS_FOLDED = PseudoClass.getPseudoClass("folded");
  private static final double STEP = 16;
  private static final String LEFTWARDS = "M6 1 L2 5 L6 9";
  private static final String RIGHTWARDS = "M2 1 L6 5 L2 9";
  private static final String UPWARDS = "M1 6 L5 2 L9 6";
  private static final String DOWNWARDS = "M1 2 L5 6 L9 2";

  private final Text words = Text.of("layout");
  private final Wing wing;
  private final Partition partition;
  private final Button fold = new Button();
  private final SVGPath chevron = new SVGPath();
  private double grip;

  Divider(Wing wing, Partition partition) {
    this.wing = wing;
    this.partition = partition;
    build();
    wire();
  }

  private void build() {
    String side = wing.edge().id();
    getStyleClass().addAll("divider", orientation() == Orientation.VERTICAL ? "upright" : "level");
    setId("divider-" + side);
    setAccessibleText(words.get("divider." + side));
    setFocusTraversable(true);
    chevron.getStyleClass().add("chevron");
    fold.setId("fold-" + side);
    fold.getStyleClass().add("fold");
    fold.setGraphic(chevron);
    getChildren().add(fold);
  }

  private Orientation orientation() {
    return wing.edge() == Edge.BOTTOM ? Orientation.HORIZONTAL : Orientation.VERTICAL;
  }

  private void wire() {
    wing.foldedProperty().subscribe(this::show);
    fold.setOnAction(_ -> wing.fold(!wing.foldedProperty().get()));
    setOnMousePressed(event -> {
      grip = along(event) - partition.sizeOf(wing);
      event.consume();
    });
    setOnMouseDragged(event -> {
      if (!wing.foldedProperty().get()) {
        partition.resize(wing, along(event) - grip);
      }
      event.consume();
    });
    setOnMouseClicked(event -> {
      if (wing.foldedProperty().get()) {
        wing.fold(false);
      } else if (event.getClickCount() == 2) {
        wing.resize(OptionalDouble.empty());
      }
    });
    setOnKeyPressed(this::key);
  }

  /// Where the pointer is, growing with the wing.
  private double along(MouseEvent event) {
    return switch (wing.edge()) {
      case LEFT -> event.getSceneX();
      case RIGHT -> -event.getSceneX();
      case BOTTOM -> -event.getSceneY();
    };
  }

  private void key(KeyEvent event) {
    if (event.getCode() == wing.edge().grow()) {
      partition.resize(wing, partition.sizeOf(wing) + STEP);
    } else if (event.getCode() == wing.edge().shrink()) {
      partition.resize(wing, partition.sizeOf(wing) - STEP);
    } else {
      return;
    }
    event.consume();
  }

  private void show(boolean folded) {
    pseudoClassStateChanged(IS_FOLDED, folded);
    boolean level = orientation() == Orientation.HORIZONTAL;
    setCursor(folded ? Cursor.DEFAULT : level ? Cursor.V_RESIZE : Cursor.H_RESIZE);
    String what = words.get((folded ? "open." : "fold.") + wing.edge().id());
    fold.setAccessibleText(what);
    fold.setTooltip(new Tooltip(what));
    chevron.setContent(
        switch (wing.edge()) {
          case LEFT -> folded ? RIGHTWARDS : LEFTWARDS;
          case RIGHT -> folded ? LEFTWARDS : RIGHTWARDS;
          case BOTTOM -> folded ? UPWARDS : DOWNWARDS;
        });
  }

  @Override
  public boolean uses(KeyEvent event) {
    KeyCode key = event.getCode();
    return key == wing.edge().grow() || key == wing.edge().shrink();
  }

  double thickness() {
    return wing.foldedProperty().get() ? FOLDED : OPEN;
  }
}
