package thalweg.figure;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/// Hands everything that is drawn on to another graphics.
abstract class ThroughGraphics extends PlainGraphics {
  ThroughGraphics(Graphics2D to) {
    super(to);
  }

  @Override
  public void draw(Shape s) {
    to.draw(s);
  }

  @Override
  public boolean drawImage(Image i, AffineTransform t, ImageObserver o) {
    return to.drawImage(i, t, o);
  }

  @Override
  public void drawImage(BufferedImage i, BufferedImageOp op, int x, int y) {
    to.drawImage(i, op, x, y);
  }

  @Override
  public void drawRenderedImage(RenderedImage i, AffineTransform t) {
    to.drawRenderedImage(i, t);
  }

  @Override
  public void drawRenderableImage(RenderableImage i, AffineTransform t) {
    to.drawRenderableImage(i, t);
  }

  @Override
  public void drawString(String s, int x, int y) {
    to.drawString(s, x, y);
  }

  @Override
  public void drawString(String s, float x, float y) {
    to.drawString(s, x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator s, int x, int y) {
    to.drawString(s, x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator s, float x, float y) {
    to.drawString(s, x, y);
  }

  @Override
  public void drawGlyphVector(GlyphVector v, float x, float y) {
    to.drawGlyphVector(v, x, y);
  }

  @Override
  public void fill(Shape s) {
    to.fill(s);
  }

  @Override
  public boolean hit(Rectangle r, Shape s, boolean stroke) {
    return to.hit(r, s, stroke);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return to.getDeviceConfiguration();
  }

  @Override
  public void setComposite(Composite c) {
    to.setComposite(c);
  }

  @Override
  public void setPaint(Paint p) {
    to.setPaint(p);
  }

  @Override
  public void setStroke(Stroke s) {
    to.setStroke(s);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key k, Object v) {
    to.setRenderingHint(k, v);
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key k) {
    return to.getRenderingHint(k);
  }

  @Override
  public void setRenderingHints(Map<?, ?> h) {
    to.setRenderingHints(h);
  }

  @Override
  public void addRenderingHints(Map<?, ?> h) {
    to.addRenderingHints(h);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return to.getRenderingHints();
  }

  @Override
  public void translate(int x, int y) {
    to.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    to.translate(x, y);
  }

  @Override
  public void rotate(double a) {
    to.rotate(a);
  }

  @Override
  public void rotate(double a, double x, double y) {
    to.rotate(a, x, y);
  }

  @Override
  public void scale(double x, double y) {
    to.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    to.shear(x, y);
  }

  @Override
  public void transform(AffineTransform t) {
    to.transform(t);
  }

  @Override
  public void setTransform(AffineTransform t) {
    to.setTransform(t);
  }

  @Override
  public AffineTransform getTransform() {
    return to.getTransform();
  }

  @Override
  public Paint getPaint() {
    return to.getPaint();
  }

  @Override
  public Composite getComposite() {
    return to.getComposite();
  }

  @Override
  public void setBackground(Color c) {
    to.setBackground(c);
  }

  @Override
  public Color getBackground() {
    return to.getBackground();
  }

  @Override
  public Stroke getStroke() {
    return to.getStroke();
  }

  @Override
  public void clip(Shape s) {
    to.clip(s);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return to.getFontRenderContext();
  }
}
