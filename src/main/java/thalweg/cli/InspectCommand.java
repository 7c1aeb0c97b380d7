package thalweg.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.critical.Inspection;
import thalweg.exchange.RoundedNumber;
import thalweg.exchange.TextTable;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.linalg.Eigenpairs;
import thalweg.text.Text;

/// `thalweg inspect`: everything that derivatives say of one place.
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
  private static final Text TEXT = Text.of("cli");

  private final Streams streams;

  @Mixin private final LandscapeOptions ground = new LandscapeOptions();

  @Option(names = "--at", paramLabel = "X,Y", descriptionKey = "at")
  private @Nullable String at;

  @Mixin private final ListOptions list = new ListOptions();

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Landscape landscape = ground.landscape();
    if (at == null) {
      throw WrongUsage.of("at.missing");
    }
    Point point = Arguments.point("--at", at);
    Inspection inspection =
        Inspection.of(landscape, point)
            .orElseThrow(() -> nothing(LocalShape.at(landscape.field(), point)));
    list.print(streams, table(inspection) + words(inspection) + "\n", describe(inspection));
    return CommandLineInterface.DONE;
  }

  /// Why there is nothing to tell of a place.
  private static WrongUsage nothing(LocalShape shape) {
    Point point = shape.point();
    String key = "at." + shape.smoothness().name().toLowerCase(Locale.ROOT);
    return WrongUsage.of(
        key,
        RoundedNumber.print(point),
        RoundedNumber.print(shape.value()),
        pair(shape.gradientX(), shape.gradientY()));
  }

  private static String table(Inspection inspection) {
    TextTable table = new TextTable("ll");
    table.add(TEXT.get("inspect.point"), RoundedNumber.print(inspection.shape().point()));
    table.add(TEXT.get("inspect.value"), RoundedNumber.print(inspection.shape().value()));
    table.add(
        TEXT.get("inspect.gradient"),
        pair(inspection.shape().gradientX(), inspection.shape().gradientY()));
    table.add(TEXT.get("inspect.norm"), RoundedNumber.print(inspection.shape().gradientNorm()));
    table.add(
        TEXT.get("inspect.hessian"),
        TEXT.get(
            "inspect.rows",
            pair(inspection.shape().hessianXX(), inspection.shape().hessianXY()),
            pair(inspection.shape().hessianXY(), inspection.shape().hessianYY())));
    for (int i = 0; i < inspection.curvature().size(); i++) {
      double[] vector = inspection.curvature().vector(i);
      table.add(
          TEXT.get("inspect.eigenvalue"),
          TEXT.get(
              "inspect.along",
              RoundedNumber.print(inspection.curvature().value(i)),
              pair(vector[0], vector[1])));
    }
    return table.toString();
  }

  private static String pair(double x, double y) {
    return RoundedNumber.print(new Point(x, y));
  }

  private static String words(Inspection inspection) {
    return switch (inspection.place()) {
      case LEVEL -> TEXT.get("inspect.is.level");
      case KINK ->
          TEXT.get("inspect.is.kink", RoundedNumber.print(inspection.shape().gradientNorm()));
      case CRITICAL -> TEXT.get("inspect.is." + inspection.nearby().orElseThrow().kind().id());
      case ORDINARY ->
          inspection
              .nearby()
              .map(found ->
                  TEXT.get(
                      "inspect.nearby",
                      bending(inspection),
                      TEXT.get("kind." + found.kind().id()),
                      RoundedNumber.print(found.point())))
              .orElseGet(() -> bending(inspection));
    };
  }

  private static String bending(Inspection inspection) {
    return TEXT.get(
        "inspect.is.none",
        RoundedNumber.print(inspection.shape().gradientNorm()),
        TEXT.get("inspect.bends." + inspection.bending().id()));
  }

  private static Map<String, Object> describe(Inspection inspection) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("x", inspection.shape().point().x());
    description.put("y", inspection.shape().point().y());
    description.put("value", inspection.shape().value());
    description.put(
        "gradient", List.of(inspection.shape().gradientX(), inspection.shape().gradientY()));
    description.put("gradient_norm", inspection.shape().gradientNorm());
    description.put(
        "hessian",
        List.of(
            List.of(inspection.shape().hessianXX(), inspection.shape().hessianXY()),
            List.of(inspection.shape().hessianXY(), inspection.shape().hessianYY())));
    description.put(
        "eigenpairs",
        IntStream.range(0, inspection.curvature().size())
            .mapToObj(i -> describe(inspection.curvature(), i))
            .toList());
    description.put("critical", inspection.critical());
    description.put("kind", inspection.bending().id());
    description.put("words", words(inspection));
    return description;
  }

  private static Map<String, Object> describe(Eigenpairs pairs, int i) {
    Map<String, Object> description = new LinkedHashMap<>();
    description.put("value", pairs.value(i));
    description.put("vector", pairs.vector(i));
    return description;
  }
}
