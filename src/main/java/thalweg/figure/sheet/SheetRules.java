package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thalweg.figure.Theme;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.formula.Field;
import thalweg.optimizer.OptimizerType;

/// The rules that a user typed, by their names, at the end of a sheet: what was run is to be read
/// there, and a name alone does not say it. Methods of the program are left out.
///
/// @param types whose runs the sheet tells of
/// @param field what was descended
/// @param theme the colours
public record SheetRules(List<OptimizerType> types, Field field, Theme theme) {
  private static final double WORDS = 14;
  private static final double LEADING = 21;
  private static final double ABOVE = 26;
  private static final double INDENT = 24;

  /// Each typed one once.
  public SheetRules {
    types = types.stream().filter(OptimizerType::isTyped).distinct().toList();
  }

  /// How high they are with the room above them, in pixels; 0 where there are none.
  ///
  /// @param width in pixels
  public double height(double width) {
    Graphics2D measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    double height = rows(new Lettering(measure), width).height();
    measure.dispose();
    return height > 0 ? ABOVE + height : 0;
  }

  /// Draws them.
  ///
  /// @param top where the room above them begins
  public void draw(Graphics2D graphics, double left, double top, double width) {
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    rows(lettering, width).draw(lettering, left, top + ABOVE - WORDS);
  }

  private RuleRows rows(Lettering lettering, double width) {
    RuleRows rows = new RuleRows(lettering.layout(Fonts.REGULAR), WORDS, LEADING, width, INDENT);
    types.forEach(type -> rows.add(type.name() + ":", type, field));
    return rows;
  }
}
