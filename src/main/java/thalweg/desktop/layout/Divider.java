package thalweg.desktop.layout;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;
import thalweg.desktop.action.Action;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.KeyConsumer;
import thalweg.text.Text;

/// The border of a side panel: dragged to resize it, with arrow keys too; a double click gives it
/// its natural size. A small button folds it away and opens it.
final class Divider extends StackPane implements KeyConsumer {
  /// How thick it is where the side panel is open.
  static final double OPEN = 9;

  /// How thick it is where the side panel is folded.
  static final double FOLDED = 16;

  private static final PseudoClass IS_FOLDED = PseudoClass.getPseudoClass("folded");
  private static final double STEP = 16;
  private static final String LEFTWARDS = "M6 1 L2 5 L6 9";
  private static final String RIGHTWARDS = "M2 1 L6 5 L2 9";
  private static final String UPWARDS = "M1 6 L5 2 L9 6";
  private static final String DOWNWARDS = "M1 2 L5 6 L9 2";

  private final Text words = Text.of("layout");
  private final SidePanel sidePanel;
  private final SplitLayout partition;
  private final Button fold;
  private final SVGPath chevron = new SVGPath();
  private Subscription subscription = Subscription.EMPTY;
  private double grip;

  /// @param folding folds the side panel, or opens it
  Divider(SidePanel sidePanel, SplitLayout partition, Action folding) {
    this.sidePanel = sidePanel;
    this.partition = partition;
    fold = ActionControl.button("", folding);
    build();
    wire();
  }

  private void build() {
    String side = sidePanel.edge().id();
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
    return sidePanel.edge() == Edge.BOTTOM ? Orientation.HORIZONTAL : Orientation.VERTICAL;
  }

  private void wire() {
    subscription = sidePanel.foldedProperty().subscribe(this::show);
    setOnMousePressed(event -> {
      grip = along(event) - partition.sizeOf(sidePanel);
      event.consume();
    });
    setOnMouseDragged(event -> {
      if (!sidePanel.foldedProperty().get()) {
        partition.resize(sidePanel, along(event) - grip);
      }
      event.consume();
    });
    setOnMouseClicked(event -> {
      if (sidePanel.foldedProperty().get()) {
        sidePanel.fold(false);
      } else if (event.getClickCount() == 2) {
        sidePanel.resize(OptionalDouble.empty());
      }
    });
    setOnKeyPressed(this::key);
  }

  /// Where the pointer is, growing with the side panel.
  private double along(MouseEvent event) {
    Point2D place = partition.sceneToLocal(event.getSceneX(), event.getSceneY());
    return switch (sidePanel.edge()) {
      case LEFT -> place.getX();
      case RIGHT -> -place.getX();
      case BOTTOM -> -place.getY();
    };
  }

  private void key(KeyEvent event) {
    if (event.getCode() == sidePanel.edge().grow()) {
      partition.resize(sidePanel, partition.sizeOf(sidePanel) + STEP);
    } else if (event.getCode() == sidePanel.edge().shrink()) {
      partition.resize(sidePanel, partition.sizeOf(sidePanel) - STEP);
    } else {
      return;
    }
    event.consume();
  }

  private void show(boolean folded) {
    pseudoClassStateChanged(IS_FOLDED, folded);
    boolean level = orientation() == Orientation.HORIZONTAL;
    setCursor(folded ? Cursor.DEFAULT : level ? Cursor.V_RESIZE : Cursor.H_RESIZE);
    chevron.setContent(
        switch (sidePanel.edge()) {
          case LEFT -> folded ? RIGHTWARDS : LEFTWARDS;
          case RIGHT -> folded ? LEFTWARDS : RIGHTWARDS;
          case BOTTOM -> folded ? UPWARDS : DOWNWARDS;
        });
  }

  @Override
  public boolean uses(KeyEvent event) {
    KeyCode key = event.getCode();
    return key == sidePanel.edge().grow() || key == sidePanel.edge().shrink();
  }

  /// Lets go of the side panel.
  void dispose() {
    subscription.unsubscribe();
  }

  double thickness() {
    return sidePanel.foldedProperty().get() ? FOLDED : OPEN;
  }
}
