package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
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
    List<String> lines = lines(width);
    return lines.isEmpty() ? 0 : ABOVE + lines.size() * LEADING;
  }

  /// Draws them.
  ///
  /// @param top where the room above them begins
  public void draw(Graphics2D graphics, double left, double top, double width) {
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    double baseline = top + ABOVE;
    for (String line : lines(width)) {
      boolean continues = line.startsWith(" ");
      double indent = continues ? INDENT : 0;
      lettering.left(lettering.fitted(line.strip(), width - indent), left + indent, baseline);
      baseline += LEADING;
    }
  }

  /// A rule's first line begins with its name, the others with a blank.
  private List<String> lines(double width) {
    Graphics2D measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    Lettering lettering = new Lettering(measure);
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    List<String> lines = types.stream().flatMap(type -> lines(lettering, type, width)).toList();
    measure.dispose();
    return lines;
  }

  private Stream<String> lines(Lettering lettering, OptimizerType type, double width) {
    String words = type.name() + ":\u00a0 " + LegendRule.words(type, field);
    List<String> broken = lettering.lines(words, width - INDENT);
    return Stream.concat(broken.stream().limit(1), broken.stream().skip(1).map(each -> " " + each));
  }
}
