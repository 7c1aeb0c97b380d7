package thalweg.figure;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.figure.raster.Picture;

/// Notes the words that a figure writes, and where.
public final class WordsGraphics extends ThroughGraphics {
  /// Words and the pixels that their ink covers.
  public record Word(String text, Rectangle2D ink) {
    /// Whether it is a number along an axis.
    public boolean isNumber() {
      return text.matches("([≤≥] )?[−+]?[\\d  .]+(×?10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]*)?|10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+");
    }
  }

  private final List<Word> words;

  private WordsGraphics(Graphics2D to, List<Word> words) {
    super(to);
    this.words = words;
  }

  /// What a figure of a size writes.
  public static List<Word> of(Figure figure, int width, int height) {
    List<Word> words = new ArrayList<>();
    Picture picture = new Picture(width, height, 1);
    picture.draw(
        (graphics, across, down) -> figure.draw(new WordsGraphics(graphics, words), across, down));
    return words;
  }

  @Override
  public Graphics create() {
    return new WordsGraphics((Graphics2D) to.create(), words);
  }

  @Override
  public void drawString(String text, float x, float y) {
    Font font = to.getFont();
    GlyphVector glyphs = font.createGlyphVector(to.getFontRenderContext(), text);
    Rectangle ink = glyphs.getPixelBounds(to.getFontRenderContext(), 0, 0);
    Shape placed =
        AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.getVisualBounds());
    if (!text.isBlank() && !ink.isEmpty()) {
      words.add(new Word(text, to.getTransform().createTransformedShape(placed).getBounds2D()));
    }
    super.drawString(text, x, y);
  }
}
