package thalweg.desktop.probe;

import thalweg.text.Text;

/// Along what the ground is cut open, in words: along an axis only where that is so, not where two
/// decimals look like it.
final class SectionName {
  private static final Text WORDS = Text.of("desktop");

  /// Shares of a direction up to it are rounding.
  private static final double ROUNDING = 1e-12;

  /// A share that two decimals would show as nothing.
  private static final double UNSEEN = 5e-3;

  private SectionName() {}

  /// Of a unit vector.
  static String of(double dx, double dy) {
    if (Math.abs(dy) < UNSEEN) {
      return WORDS.get(Math.abs(dy) <= ROUNDING ? "probe.along.x" : "probe.nearly.x");
    }
    if (Math.abs(dx) < UNSEEN) {
      return WORDS.get(Math.abs(dx) <= ROUNDING ? "probe.along.y" : "probe.nearly.y");
    }
    return WORDS.get("probe.along", dx, dy);
  }
}
