package thalweg.figure;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.image.ImageObserver;

/// Hands what is drawn by the means of Java 1 on to another graphics.
abstract class PlainGraphics extends Graphics2D {
  final Graphics2D to;

  PlainGraphics(Graphics2D to) {
    this.to = to;
  }

  @Override
  public Color getColor() {
    return to.getColor();
  }

  @Override
  public void setColor(Color c) {
    to.setColor(c);
  }

  @Override
  public void setPaintMode() {
    to.setPaintMode();
  }

  @Override
  public void setXORMode(Color c) {
    to.setXORMode(c);
  }

  @Override
  public Font getFont() {
    return to.getFont();
  }

  @Override
  public void setFont(Font f) {
    to.setFont(f);
  }

  @Override
  public FontMetrics getFontMetrics(Font f) {
    return to.getFontMetrics(f);
  }

  @Override
  public Rectangle getClipBounds() {
    return to.getClipBounds();
  }

  @Override
  public void clipRect(int x, int y, int w, int h) {
    to.clipRect(x, y, w, h);
  }

  @Override
  public void setClip(int x, int y, int w, int h) {
    to.setClip(x, y, w, h);
  }

  @Override
  public Shape getClip() {
    return to.getClip();
  }

  @Override
  public void setClip(Shape s) {
    to.setClip(s);
  }

  @Override
  public void copyArea(int x, int y, int w, int h, int dx, int dy) {
    to.copyArea(x, y, w, h, dx, dy);
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    to.drawLine(x1, y1, x2, y2);
  }

  @Override
  public void fillRect(int x, int y, int w, int h) {
    to.fillRect(x, y, w, h);
  }

  @Override
  public void clearRect(int x, int y, int w, int h) {
    to.clearRect(x, y, w, h);
  }

  @Override
  public void drawRoundRect(int x, int y, int w, int h, int aw, int ah) {
    to.drawRoundRect(x, y, w, h, aw, ah);
  }

  @Override
  public void fillRoundRect(int x, int y, int w, int h, int aw, int ah) {
    to.fillRoundRect(x, y, w, h, aw, ah);
  }

  @Override
  public void drawOval(int x, int y, int w, int h) {
    to.drawOval(x, y, w, h);
  }

  @Override
  public void fillOval(int x, int y, int w, int h) {
    to.fillOval(x, y, w, h);
  }

  @Override
  public void drawArc(int x, int y, int w, int h, int from, int arc) {
    to.drawArc(x, y, w, h, from, arc);
  }

  @Override
  public void fillArc(int x, int y, int w, int h, int from, int arc) {
    to.fillArc(x, y, w, h, from, arc);
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int n) {
    to.drawPolyline(x, y, n);
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int n) {
    to.drawPolygon(x, y, n);
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int n) {
    to.fillPolygon(x, y, n);
  }

  @Override
  public boolean drawImage(Image i, int x, int y, ImageObserver o) {
    return to.drawImage(i, x, y, o);
  }

  @Override
  public boolean drawImage(Image i, int x, int y, int w, int h, ImageObserver o) {
    return to.drawImage(i, x, y, w, h, o);
  }

  @Override
  public boolean drawImage(Image i, int x, int y, Color c, ImageObserver o) {
    return to.drawImage(i, x, y, c, o);
  }

  @Override
  public boolean drawImage(Image i, int x, int y, int w, int h, Color c, ImageObserver o) {
    return to.drawImage(i, x, y, w, h, c, o);
  }

  @Override
  public boolean drawImage(
      Image i, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver o) {
    return to.drawImage(i, a, b, c, d, e, f, g, h, o);
  }

  @Override
  public boolean drawImage(
      Image i, int a, int b, int c, int d, int e, int f, int g, int h, Color k, ImageObserver o) {
    return to.drawImage(i, a, b, c, d, e, f, g, h, k, o);
  }

  @Override
  public void dispose() {
    to.dispose();
  }
}
