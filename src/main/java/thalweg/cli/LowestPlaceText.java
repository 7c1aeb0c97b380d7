package thalweg.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import thalweg.critical.CriticalSet;
import thalweg.critical.Minimum;
import thalweg.exchange.RoundedNumber;
import thalweg.landscape.DomainBottom;
import thalweg.landscape.DomainBottom.Edge;
import thalweg.landscape.DomainBottom.PoleShape;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.text.Text;

/// Says where the ground is lowest, where no critical point is.
final class LowestPlaceText {
  private static final Text TEXT = Text.of("cli");

  /// A value that is lower by no more than this share of itself is the same.
  private static final double ROUNDING = 1e-14;

  private LowestPlaceText() {}

  /// A line for the lowest place in a kink and one for that on an edge, or beside a pole; none
  /// where a critical point is as low.
  static String of(CriticalSet found, Landscape landscape) {
    Optional<DomainBottom> bottom = DomainBottom.of(landscape);
    return found.lowestKink().map(each -> kink(each, found, landscape)).orElse("")
        + bottom(found, landscape, bottom.orElse(null));
  }

  private static String kink(Minimum kink, CriticalSet found, Landscape landscape) {
    Rounding rounding = Rounding.on(landscape);
    String place = RoundedNumber.print(rounding.place(kink.point()));
    String value = RoundedNumber.print(rounding.value(kink.value(), kink.point()));
    int alike = found.kinksAsLow();
    return (alike > 1
            ? TEXT.get("critical.kink.many", place, value, alike)
            : TEXT.get("critical.kink", place, value))
        + "\n";
  }

  private static String bottom(
      CriticalSet found, Landscape landscape, @Nullable DomainBottom bottom) {
    return switch (bottom) {
      case DomainBottom.Pole(Point near, PoleShape shape) ->
          TEXT.get(
                  "critical.pole." + shape.name().toLowerCase(Locale.ROOT),
                  RoundedNumber.print(near))
              + "\n";
      case DomainBottom.Place(Point point, double value, Edge edge, boolean alone)
          when edge == Edge.JUMP
              && value
                  <= lowest(found, Rounding.on(landscape))
                      + DomainBottom.BESIDE_JUMP * Math.abs(value) ->
          TEXT.get("critical.edge.jump", RoundedNumber.print(point), RoundedNumber.print(value))
              + (alone ? "" : TEXT.get("critical.edge.others"))
              + "\n";
      case DomainBottom.Place(Point point, double value, Edge edge, boolean alone)
          when edge != Edge.NONE
              && value < lowest(found, Rounding.on(landscape)) - ROUNDING * Math.abs(value) ->
          TEXT.get(
                  "critical.edge." + edge.name().toLowerCase(Locale.ROOT),
                  RoundedNumber.print(Rounding.on(landscape).place(point)),
                  RoundedNumber.print(Rounding.on(landscape).value(value, point)))
              + (alone ? "" : TEXT.get("critical.edge.others"))
              + "\n";
      case null, default -> "";
    };
  }

  private static double lowest(CriticalSet found, Rounding rounding) {
    DoubleStream.Builder values = DoubleStream.builder();
    found.points().forEach(each -> values.add(rounding.value(each)));
    found.curves().forEach(each -> values.add(each.value()));
    found.lowestKink().ifPresent(each -> values.add(each.value()));
    return values.build().min().orElse(Double.POSITIVE_INFINITY);
  }
}
