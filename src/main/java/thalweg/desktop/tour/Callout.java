package thalweg.desktop.tour;

import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.desktop.widget.KeyConsumer;
import thalweg.text.Text;

/// The words of one stop, with buttons to go on, back and away.
final class Callout extends VBox {
  private static final double WIDTH = 320;
  private static final double GAP = 14;
  private static final double MARGIN = 12;

  private final Text words = Text.of("tour");
  private final Label title = new Label();
  private final Label text = new Label();
  private final Label count = new Label();
  private final Button skip = new Button(words.get("skip"));
  private final Button back = new Button(words.get("back"));
  private final Button next = new Next();

  /// It has the focus without having been tabbed to, and the blank, which plays elsewhere, goes on.
  private static final class Next extends Button implements KeyConsumer {
    @Override
    public boolean uses(KeyEvent event) {
      return event.getCode() == KeyCode.SPACE;
    }
  }

  Callout(Runnable forth, Runnable backwards, Runnable away) {
    getStyleClass().add("callout");
    setId("callout");
    setAccessibleRole(AccessibleRole.DIALOG);
    title.getStyleClass().add("callout-title");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    count.getStyleClass().add("muted");
    count.setMinWidth(USE_PREF_SIZE);
    skip.setId("tour-skip");
    skip.getStyleClass().add("flat-words");
    back.setId("tour-back");
    next.setId("tour-next");
    next.getStyleClass().add("accent");
    next.setDefaultButton(false);
    skip.setOnAction(_ -> away.run());
    back.setOnAction(_ -> backwards.run());
    next.setOnAction(_ -> forth.run());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox row = new HBox(count, space, skip, back, next);
    row.getStyleClass().add("callout-row");
    getChildren().addAll(title, text, row);
    setPrefWidth(WIDTH);
    setMaxSize(WIDTH, USE_PREF_SIZE);
  }

  /// @param number from 1
  void show(TourStop stop, int number, int all) {
    title.setText(words.get(stop.id() + ".title"));
    text.setText(words.get(stop.id() + ".words"));
    count.setText(words.get("count", number, all));
    setAccessibleText(title.getText() + ". " + text.getText());
    boolean last = number == all;
    next.setText(words.get(last ? "done" : "next"));
    skip.setVisible(!last);
    back.setVisible(number > 1);
    back.setManaged(number > 1);
    next.requestFocus();
  }

  /// Where it stands beside what it points at, so that neither covers the other; inside where there
  /// is no room beside.
  Rectangle2D beside(Bounds target, double width, double height) {
    double w = WIDTH;
    double h = prefHeight(WIDTH);
    double middleX = clamp(target.getCenterX() - w / 2, width - w);
    double middleY = clamp(target.getCenterY() - h / 2, height - h);
    boolean tall = target.getHeight() > h;
    if (tall && target.getMaxX() + GAP + w + MARGIN <= width) {
      return new Rectangle2D(target.getMaxX() + GAP, middleY, w, h);
    }
    if (tall && target.getMinX() - GAP - w >= MARGIN) {
      return new Rectangle2D(target.getMinX() - GAP - w, middleY, w, h);
    }
    if (target.getCenterY() < height / 2 && target.getMaxY() + GAP + h + MARGIN <= height) {
      return new Rectangle2D(middleX, target.getMaxY() + GAP, w, h);
    }
    if (target.getMinY() - GAP - h >= MARGIN) {
      return new Rectangle2D(middleX, target.getMinY() - GAP - h, w, h);
    }
    return new Rectangle2D(
        clamp(target.getMinX() + MARGIN, width - w),
        clamp(target.getMaxY() - h - MARGIN, height - h),
        w,
        h);
  }

  private static double clamp(double wanted, double most) {
    return Math.rint(Math.max(MARGIN, Math.min(wanted, most - MARGIN)));
  }
}
