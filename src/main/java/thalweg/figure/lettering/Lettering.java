package thalweg.figure.lettering;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.PlacedFormula.PlacedStroke;
import thalweg.figure.lettering.PlacedFormula.PlacedText;

/// Sets words into a figure. Places are baselines in device-independent pixels.
public final class Lettering {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final String ELLIPSIS = "…";

  /// How thick bars and brackets of formulas are, as a share of the letters' size.
  private static final double STROKE = 0.06;

  /// The same beside bold letters.
  private static final double BOLD_STROKE = 0.085;

  private final Graphics2D graphics;

  public Lettering(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /// Chooses typeface and colour of what follows.
  public Lettering with(Font font, int color) {
    graphics.setFont(font);
    graphics.setColor(Shade.of(color));
    return this;
  }

  /// A panel's heading, in capitals.
  ///
  /// @return the pixel at which it ends
  public double heading(String text, double size, Theme theme, double x, double y) {
    String capitals = text.toUpperCase(Locale.ROOT);
    with(Fonts.SEMIBOLD.heading(size), theme.muted()).left(capitals, x, y);
    return x + width(capitals);
  }

  /// How wide a panel's heading is, in pixels.
  public double headingWidth(String text, double size) {
    graphics.setFont(Fonts.SEMIBOLD.heading(size));
    return width(text.toUpperCase(Locale.ROOT));
  }

  /// A column's heading, in capitals that end at x.
  public void headingRight(String text, double size, Theme theme, double x, double y) {
    String capitals = text.toUpperCase(Locale.ROOT);
    with(Fonts.SEMIBOLD.heading(size), theme.muted()).right(capitals, x, y);
  }

  /// Words that begin at x.
  public void left(String text, double x, double y) {
    graphics.drawString(text, (float) x, (float) y);
  }

  /// Words that end at x.
  public void right(String text, double x, double y) {
    left(text, x - width(text), y);
  }

  /// Words with their middle at x.
  public void centred(String text, double x, double y) {
    left(text, x - width(text) / 2, y);
  }

  /// Sets formulas in a typeface of this figure.
  public FormulaLayout layout(Fonts face) {
    FontRenderContext context = graphics.getFontRenderContext();
    return new FormulaLayout(
        (text, size) -> face.size(size).getStringBounds(text, context).getWidth());
  }

  /// A formula whose lines begin at x, in the chosen colour.
  ///
  /// @param face that it was set in
  public void formula(FittedFormula formula, Fonts face, double x, double y) {
    double stroke = face == Fonts.SEMIBOLD ? BOLD_STROKE : STROKE;
    for (FittedFormula.FittedLine line : formula.lines()) {
      double lineY = y + line.y();
      double size = 0;
      for (PlacedText each : line.formula().texts()) {
        graphics.setFont(face.size(each.size()));
        left(each.text(), x + each.x(), lineY + each.y());
        size = Math.max(size, each.size());
      }
      graphics.setStroke(
          new BasicStroke((float) (stroke * size), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      for (PlacedStroke each : line.formula().strokes()) {
        graphics.draw(
            new Line2D.Double(
                x + each.fromX(), lineY + each.fromY(), x + each.toX(), lineY + each.toY()));
      }
    }
  }

  /// How wide the words are in the chosen typeface, in pixels.
  public double width(String text) {
    return graphics.getFont().getStringBounds(text, graphics.getFontRenderContext()).getWidth();
  }

  /// The words, or as many of their letters as fit into a width, and an ellipsis.
  public String fitted(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    int length = text.length();
    while (length > 0 && width(text.substring(0, length).strip() + ELLIPSIS) > width) {
      length--;
    }
    return text.substring(0, length).strip() + ELLIPSIS;
  }

  /// The words broken into lines of at most a width.
  public List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : SPACES.splitAsStream(Typesetting.unbroken(text)).toList()) {
      if (!line.isEmpty() && width(line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
