package thalweg.desktop.probe;

import java.util.Locale;
import thalweg.critical.Inspection;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Smoothness;
import thalweg.linalg.Eigenpairs;
import thalweg.linalg.Inertia;
import thalweg.text.Text;

/// What the probe says of a place in one sentence: of a critical point what it is, as the search of
/// all of them does, and of any other place how the ground bends.
final class ProbeMeaning {
  private static final Text WORDS = Text.of("desktop");

  private ProbeMeaning() {}

  /// The sentence. Where the landscape is a plane through a greater space, each derivative is too
  /// much work for looking around at every move of the pointer: there only the place itself tells.
  ///
  /// @param bend the greatest second derivative there
  static String of(Landscape landscape, LocalShape shape, double bend) {
    if (!landscape.plane().isWhole()) {
      return shape.smoothness() == Smoothness.SMOOTH
          ? bending(shape, bend)
          : said("meaning." + name(shape.smoothness()));
    }
    Inspection inspection = Inspection.of(landscape, shape.point());
    return switch (inspection.place()) {
      case ORDINARY -> bending(shape, bend);
      case LEVEL -> said("meaning.level", "0", "0");
      case NEARLY_LEVEL -> numbers("meaning.nearly", shape, bend);
      case PLATEAU -> plateau(shape, bend);
      case CURVE -> numbers("curve." + inspection.curve().orElseThrow().id(), shape, bend);
      case CRITICAL -> critical(inspection.nearby().orElseThrow(), shape, bend);
      case UNCURVED, KINK, JUMP, EDGE, TOO_LARGE, UNDEFINED ->
          said("meaning." + name(inspection.place()));
    };
  }

  /// At its undefined tip f may have no Hessian.
  private static String plateau(LocalShape shape, double bend) {
    return shape.curvature().isPresent()
        ? numbers("meaning.plateau", shape, bend)
        : said("meaning.plateau", "0", "0");
  }

  private static String critical(CriticalPoint point, LocalShape shape, double bend) {
    String key = "critical." + point.kind().id();
    return shape.curvature().isPresent()
        ? numbers(key, shape, bend)
        : numbers(key, point.curvature(), 0);
  }

  private static String bending(LocalShape shape, double bend) {
    boolean level =
        shape.gradientNorm() == 0
            && shape.hessianXX() == 0
            && shape.hessianXY() == 0
            && shape.hessianYY() == 0;
    String signs = shape.bending().map(ProbeMeaning::signs).orElseThrow();
    return numbers("meaning." + (level ? "level" : signs), shape, bend);
  }

  private static String signs(Inertia bending) {
    String low = bending.down() > 0 ? "down" : bending.flat() > 0 ? "flat" : "up";
    String high = bending.up() > 0 ? "up" : bending.flat() > 0 ? "flat" : "down";
    return low + "." + high;
  }

  private static String numbers(String key, LocalShape shape, double bend) {
    return numbers(key, shape.curvature().orElseThrow(), bend);
  }

  private static String numbers(String key, Eigenpairs pairs, double bend) {
    return said(key, ProbeNumber.print(pairs.low(), bend), ProbeNumber.print(pairs.high(), bend));
  }

  private static String said(String key, Object... numbers) {
    return WORDS.get("probe." + key, numbers);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
