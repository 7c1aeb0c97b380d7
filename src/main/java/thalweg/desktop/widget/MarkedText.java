package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Several lines of text with a mark under a stretch of them. The tabulator leads on to the next
/// control, as it does everywhere.
public final class MarkedText extends StackPane {
  /// In characters: a longer stretch is marked at its beginning.
  private static final int MOST = 200;

  /// In pixels, of the mark for something that is missing.
  private static final double GAP_WIDTH = 8;

  private static final double THICKNESS = 2;

  private final TextArea area = new TextArea();
  private final Marks marks = new Marks();
  private int position;
  private int length = -1;

  /// Draws the mark where the text is, once that has been laid out.
  private final class Marks extends Pane {
    Marks() {
      setMouseTransparent(true);
      setManaged(true);
    }

    @Override
    protected void layoutChildren() {
      List<Rectangle> lines = lines();
      getChildren().setAll(lines);
    }
  }

  /// No text and no mark.
  public MarkedText() {
    area.getStyleClass().add("marked-lines");
    area.setWrapText(true);
    getStyleClass().add("marked-text");
    setMinHeight(Region.USE_PREF_SIZE);
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    marks.setClip(edge);
    getChildren().addAll(area, marks);
    area.textProperty().subscribe(this::clear);
    area.scrollTopProperty().subscribe(marks::requestLayout);
    area.layoutBoundsProperty().subscribe(marks::requestLayout);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::leadOn);
  }

  private void leadOn(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  /// Where the text is written.
  public TextArea area() {
    return area;
  }

  /// Marks a stretch.
  ///
  /// @param from its first character, counted from 0; the text's length for what is missing at its
  ///   end
  /// @param characters how many; 0 for what is missing there
  public void mark(int from, int characters) {
    position = Math.min(from, area.getLength());
    length = Math.max(0, Math.min(characters, area.getLength() - position));
    marks.requestLayout();
  }

  /// Marks nothing.
  public void clear() {
    length = -1;
    marks.requestLayout();
  }

  private List<Rectangle> lines() {
    List<Rectangle> lines = new ArrayList<>();
    if (length < 0 || !(area.getSkin() instanceof TextAreaSkin skin)) {
      return lines;
    }
    double x = area.snappedLeftInset();
    double y = area.snappedTopInset();
    if (length == 0) {
      Rectangle2D before = bounds(skin, position);
      lines.add(line(x + before.getMinX(), y + before.getMaxY(), GAP_WIDTH));
    }
    for (int i = position; i < position + Math.min(length, MOST); i++) {
      Rectangle2D place = bounds(skin, i);
      Rectangle last = lines.isEmpty() ? null : lines.getLast();
      double top = y + place.getMaxY();
      if (last != null && last.getY() == top) {
        last.setWidth(x + place.getMaxX() - last.getX());
      } else if (place.getWidth() > 0) {
        lines.add(line(x + place.getMinX(), top, place.getWidth()));
      }
    }
    return lines;
  }

  private Rectangle2D bounds(TextAreaSkin skin, int index) {
    return area.getLength() == 0 ? new Rectangle2D(0, 0, 0, 0) : skin.getCharacterBounds(index);
  }

  private static Rectangle line(double x, double y, double width) {
    Rectangle line = new Rectangle(x, y - THICKNESS / 2, width, THICKNESS);
    line.getStyleClass().add("mistake");
    return line;
  }
}
