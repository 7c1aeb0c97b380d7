package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import thalweg.figure.lettering.PlacedFormula;
import thalweg.figure.lettering.PlacedFormula.PlacedPart;
import thalweg.figure.lettering.PlacedFormula.PlacedStroke;
import thalweg.figure.lettering.PlacedFormula.PlacedText;

/// The nodes of a formula that is set on a line, one part of which may be lit. What is too high for
/// the line stands out above and below, into the margins around it.
///
/// @param formula what is set
/// @param height of the line, in pixels
/// @param light lies under a part, or is not to be seen
/// @param all the nodes, the light among them
public record SetFormula(PlacedFormula formula, double height, Rectangle light, List<Node> all) {
  /// Of a line of the field, in pixels: the bar grows no higher.
  private static final double LINE = 16;

  private static final String FAMILY = "Inter";
  private static final double ROUND = 6;

  /// On each side of what is lit, in pixels.
  private static final double ROOM = 1;

  /// Makes the nodes unmodifiable.
  public SetFormula {
    all = List.copyOf(all);
  }

  /// A formula on a line of a field.
  public static SetFormula of(PlacedFormula formula) {
    return of(formula, Math.min(LINE, formula.height()));
  }

  /// A formula in the middle of a line.
  ///
  /// @param height of the line, in pixels
  public static SetFormula of(PlacedFormula formula, double height) {
    double base = base(formula, height);
    Rectangle light = new Rectangle();
    light.getStyleClass().add("formula-light");
    light.setArcWidth(ROUND);
    light.setArcHeight(ROUND);
    light.setVisible(false);
    Rectangle ground = new Rectangle(0, base - formula.ascent(), formula.width(), formula.height());
    ground.setFill(Color.TRANSPARENT);
    List<Node> all = new ArrayList<>(List.of(ground, light));
    for (PlacedText each : formula.texts()) {
      Text text = new Text(each.x(), base + each.y(), each.text());
      text.setFont(Font.font(FAMILY, each.size()));
      text.getStyleClass().add("formula-sign");
      all.add(text);
    }
    for (PlacedStroke each : formula.strokes()) {
      Line line = new Line(each.fromX(), base + each.fromY(), each.toX(), base + each.toY());
      line.getStyleClass().add("formula-stroke");
      all.add(line);
    }
    return new SetFormula(formula, height, light, all);
  }

  private static double base(PlacedFormula formula, double height) {
    return (height + formula.ascent() - formula.descent()) / 2;
  }

  /// The parts at a place of the region that it is set in, the whole first.
  public List<PlacedPart> partsAt(double x, double y) {
    return formula.partsAt(x, y - base(formula, height));
  }

  /// All of it as a part.
  public PlacedPart whole() {
    return formula.parts().getFirst();
  }

  /// Lights the last of some parts; nothing where there are none.
  public void light(List<PlacedPart> parts) {
    light.setVisible(!parts.isEmpty());
    if (!parts.isEmpty()) {
      PlacedPart part = parts.getLast();
      light.setX(part.x() - ROOM);
      light.setY(base(formula, height) + part.y() - ROOM);
      light.setWidth(part.width() + 2 * ROOM);
      light.setHeight(part.height() + 2 * ROOM);
    }
  }
}
