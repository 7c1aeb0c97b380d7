package thalweg.desktop.telemetry;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.theme.RunSign;

/// An upright hairline over a chart, and a box with the values there: above the panel of the
/// charts, whose curves and names it would cover, or beside the line where there is no room above.
///
/// It is laid over the picture, so that following the pointer neither draws a curve nor lays out a
/// panel: its parts are unmanaged and placed by code.
final class ChartTooltip extends Pane {
  private static final double PADDING = 9;
  private static final double ROW = 16;
  private static final double FIRST = 15;
  private static final double SAMPLE = RunSign.LINE;
  private static final double GAP = 10;
  private static final double COLUMN_GAP = 16;
  private static final double BESIDE = 12;
  private static final double EDGE = 3;

  /// With less room above the chart, in pixels, the box stands in it.
  private static final double LEAST_ABOVE = 150;

  private final Line hairline = new Line();
  private final Region ground = new Region();
  private final Text title = new Text();
  private final List<Row> rows = new ArrayList<>();

  /// What is above a chart, in pixels.
  ///
  /// @param room above the panel that the chart stands in
  /// @param below from there to the chart
  record Roof(double room, double below) {}

  /// A line of the box: a piece of the curve and its sign, whose, how much.
  private record Row(Line sample, Polygon head, Text name, Text value) {
    static Row empty() {
      Row row = new Row(new Line(), new Polygon(), new Text(), new Text());
      row.name.getStyleClass().add("reading-name");
      row.value.getStyleClass().add("reading-value");
      row.sample.setStrokeWidth(2);
      row.parts().forEach(part -> part.setManaged(false));
      return row;
    }

    List<Node> parts() {
      return List.of(sample, head, name, value);
    }

    void show(ChartTooltipRow shown, boolean named) {
      sample.setStroke(RunColor.of(shown.color()));
      sample.setStrokeLineCap(StrokeLineCap.BUTT);
      sample.getStrokeDashArray().setAll(shown.dash().stream().map(Float::doubleValue).toList());
      head.setFill(RunColor.of(shown.color()));
      head.getPoints().setAll(shown.head().map(RunSign::corners).orElse(List.of()));
      name.setText(named ? shown.name() : "");
      value.setText(shown.print());
    }

    void place(double left, double baseline, double width) {
      sample.setStartX(left);
      sample.setEndX(left + SAMPLE);
      sample.setStartY(baseline - 4);
      sample.setEndY(baseline - 4);
      head.setTranslateX(left + SAMPLE);
      head.setTranslateY(baseline - 4);
      name.setX(left + SAMPLE + GAP);
      name.setY(baseline);
      value.setX(left + width - widthOf(value));
      value.setY(baseline);
    }
  }

  ChartTooltip() {
    getStyleClass().add("reading");
    hairline.getStyleClass().add("reading-line");
    ground.getStyleClass().add("reading-box");
    title.getStyleClass().add("reading-title");
    List.of(hairline, ground, title).forEach(part -> part.setManaged(false));
    getChildren().addAll(hairline, ground, title);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows the values at a pixel.
  ///
  /// @param heading which step it is
  /// @param named whether there is room for the names
  /// @param px from the chart's left edge
  /// @param top where the plot begins, from the chart's upper edge
  /// @param bottom where the plot ends
  /// @param width of the chart, which the box does not leave to the sides
  /// @param roof what is above the chart
  void show(
      String heading,
      boolean named,
      List<ChartTooltipRow> values,
      double px,
      double top,
      double bottom,
      double width,
      Roof roof) {
    while (rows.size() < values.size()) {
      Row row = Row.empty();
      rows.add(row);
      getChildren().addAll(row.parts());
    }
    for (int i = 0; i < rows.size(); i++) {
      boolean used = i < values.size();
      Row row = rows.get(i);
      row.parts().forEach(part -> part.setVisible(used));
      if (used) {
        row.show(values.get(i), named);
      }
    }
    title.setText(heading);
    double x = Math.floor(px) + 0.5;
    hairline.setStartX(x);
    hairline.setEndX(x);
    hairline.setStartY(top);
    hairline.setEndY(bottom);
    setVisible(true);
    applyCss();
    place(values.size(), x, top, bottom, width, roof);
  }

  private void place(int count, double x, double top, double bottom, double width, Roof roof) {
    boolean over = roof.room() >= LEAST_ABOVE;
    double room = over ? roof.room() - BESIDE : bottom - top + 2 * FIRST;
    int most = Math.max(1, (int) ((room - 2 * PADDING) / ROW) - 1);
    int columns = Math.max(1, Math.ceilDiv(count, most));
    int each = Math.ceilDiv(count, columns);
    double row = 0;
    for (Row shown : rows.subList(0, count)) {
      row = Math.max(row, SAMPLE + GAP + wide(shown.name()) + widthOf(shown.value()));
    }
    double wide = columns * row + (columns - 1) * COLUMN_GAP;
    double boxWidth = Math.ceil(Math.max(wide, widthOf(title)) + 2 * PADDING);
    double boxHeight = (each + 1) * ROW + 2 * PADDING - 4;
    boolean right = x + BESIDE + boxWidth <= width - EDGE;
    double beside = right ? x + BESIDE : x - BESIDE - boxWidth;
    double along = Math.min(x - boxWidth / 2, width - EDGE - boxWidth);
    double left = Math.floor(Math.max(EDGE, over ? along : beside));
    double inside = Math.max(EDGE, top + (bottom - top - boxHeight) / 2);
    double upper = Math.floor(over ? -roof.below() - boxHeight - EDGE : inside);
    ground.resizeRelocate(left, upper, boxWidth, boxHeight);
    title.setX(left + PADDING);
    title.setY(upper + PADDING + FIRST - 4);
    for (int i = 0; i < count; i++) {
      double column = left + PADDING + Math.floorDiv(i, each) * (row + COLUMN_GAP);
      double baseline = upper + PADDING + FIRST - 4 + (i % each + 1) * ROW;
      rows.get(i).place(column, baseline, row);
    }
  }

  private static double wide(Text name) {
    return name.getText().isEmpty() ? 0 : widthOf(name) + COLUMN_GAP;
  }

  private static double widthOf(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  /// Leaves the hairline away, where there is a line already.
  void showLine(boolean shown) {
    hairline.setVisible(shown);
  }

  /// Shows nothing.
  void hide() {
    setVisible(false);
  }
}
