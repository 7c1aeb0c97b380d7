package thalweg.figure.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.Typesetting;
import thalweg.text.Text;

/// The last line of a sheet: where the landscape comes from, and what drew it.
///
/// @param source where the landscape comes from, or an empty text
/// @param theme the colours
public record SheetFoot(String source, Theme theme) {
  private static final Text TEXT = Text.of("figure");
  private static final double SMALL = 13;
  private static final double RULE_ABOVE = 24;
  private static final double GAP = 44;

  /// Draws it at the foot of a page.
  public void draw(Graphics2D graphics, Page page) {
    draw(graphics, Page.MARGIN, page.height() - (double) Page.FOOT, page.inner());
  }

  private void draw(Graphics2D page, double left, double baseline, double width) {
    page.setColor(Shade.of(theme.line()));
    page.setStroke(new BasicStroke(1));
    page.draw(new Line2D.Double(left, baseline - RULE_ABOVE, left + width, baseline - RULE_ABOVE));
    Lettering lettering = new Lettering(page);
    lettering.with(Fonts.REGULAR.size(SMALL), theme.muted());
    String program = TEXT.get("sheet.program");
    lettering.right(program, left + width, baseline);
    String words = Typesetting.signs(source);
    lettering.left(lettering.fitted(words, width - lettering.width(program) - GAP), left, baseline);
  }
}
