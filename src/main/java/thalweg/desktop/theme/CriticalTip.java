package thalweg.desktop.theme;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import javafx.scene.control.Label;
import thalweg.landscape.CriticalPoint;
import thalweg.text.Text;

/// What a critical point is, in one line beside its mark: kind, place, value, eigenvalues.
public final class CriticalTip extends Label {
  private static final Text WORDS = Text.of("desktop");
  private static final MathContext DIGITS = new MathContext(4);
  private static final double BESIDE = 14;

  /// A tip that shows nothing yet; to be laid out by nobody.
  public CriticalTip() {
    getStyleClass().add("critical-tip");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  /// Shows a point's line beside a pixel of the parent, or nothing.
  ///
  /// @param width of the parent, which the tip does not leave
  public void show(Optional<CriticalPoint> point, double px, double py, double width) {
    setVisible(point.isPresent());
    point.ifPresent(shown -> {
      setText(line(shown));
      autosize();
      double right = px + BESIDE + getWidth();
      relocate(
          right < width ? px + BESIDE : px - BESIDE - getWidth(), py - getHeight() - BESIDE / 2);
    });
  }

  private static String line(CriticalPoint point) {
    return WORDS.get(
        "critical.tip",
        WORDS.get("critical." + point.kind().id()),
        print(point.point().x()),
        print(point.point().y()),
        print(point.value()),
        print(point.curvature().low()),
        print(point.curvature().high()));
  }

  private static String print(double number) {
    if (Math.abs(number) < 1e-9) {
      return "0";
    }
    return Math.abs(number) < 1e-3 || Math.abs(number) >= 1e6
        ? "%.2e".formatted(number)
        : new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
