package thalweg.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import thalweg.critical.Inspection;
import thalweg.critical.Inspection.Place;
import thalweg.exchange.RoundedNumber;
import thalweg.exchange.TextTable;
import thalweg.figure.lettering.FormulaLine;
import thalweg.formula.Formula;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Rounding;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What derivatives say of one place, for a person and for a program.
///
/// @param rounding on its landscape
record InspectionText(Inspection inspection, Rounding rounding) {
  private static final Text TEXT = Text.of("cli");

  /// So many digits every number has.
  private static final int FEW = 6;

  /// The numbers, as far as there are any.
  ///
  /// @param told a formula that is told as it was read
  String table(Optional<Formula> told) {
    LocalShape shape = inspection.shape();
    TextTable table = new TextTable("ll");
    told.ifPresent(each -> table.add(TEXT.get("inspect.read"), FormulaLine.of(each.root())));
    table.add(TEXT.get("inspect.point"), RoundedNumber.print(shape.point()));
    table.add(TEXT.get("inspect.value"), print(shape.value()));
    table.add(TEXT.get("inspect.gradient"), pair(shape.gradientX(), shape.gradientY()));
    table.add(TEXT.get("inspect.norm"), print(shape.gradientNorm()));
    table.add(
        TEXT.get("inspect.hessian"),
        inspection.place() == Place.KINK
            ? TEXT.get("inspect.none")
            : TEXT.get(
                "inspect.rows",
                entries(shape.hessianXX(), shape.hessianXY()),
                entries(shape.hessianXY(), shape.hessianYY())));
    String form = isLimit() ? "inspect.limit" : "inspect.along";
    curvature()
        .filter(_ -> inspection.place() != Place.KINK)
        .ifPresent(pairs -> {
          for (int i = 0; i < pairs.size(); i++) {
            double[] vector = pairs.vector(i);
            table.add(
                TEXT.get("inspect.eigenvalue"),
                TEXT.get(form, print(told(pairs, i)), pair(vector[0], vector[1])));
          }
        });
    return table.toString();
  }

  private static String print(double number) {
    return Double.isNaN(number) ? TEXT.get("inspect.no.number") : RoundedNumber.print(number);
  }

  private static String pair(double x, double y) {
    return TEXT.get("inspect.pair", print(x), print(y));
  }

  /// Two entries of the Hessian, with as many digits as its lesser eigenvalue is told by.
  private String entries(double first, double second) {
    int digits =
        inspection
            .shape()
            .curvature()
            .filter(_ -> first != 0 && second != 0)
            .map(Rounding::digitsOfEntries)
            .orElse(0);
    return digits > FEW
        ? TEXT.get(
            "inspect.pair", PlainNumber.rounded(first, digits), PlainNumber.rounded(second, digits))
        : pair(first, second);
  }

  /// Whether there is no Hessian at a critical point, but what it tends to.
  private boolean isLimit() {
    return inspection.place() == Place.CRITICAL && inspection.shape().curvature().isEmpty();
  }

  /// Whether the Hessian at a critical point does not hold the lesser curvature, which slopes along
  /// the floor of a valley do.
  private boolean isHidden() {
    return inspection.place() == Place.CRITICAL
        && inspection.nearby().stream().anyMatch(each -> each.kind() != CriticalKind.DEGENERATE)
        && bending().filter(each -> each == CriticalKind.DEGENERATE).isPresent();
  }

  private double told(Eigenpairs pairs, int i) {
    return isLimit() || isHidden() ? pairs.value(i) : Rounding.eigenvalue(pairs.value(i), pairs);
  }

  private Optional<Eigenpairs> curvature() {
    return isLimit() || isHidden()
        ? inspection.nearby().map(CriticalPoint::curvature)
        : inspection.shape().curvature();
  }

  /// What kind of place it is.
  String words() {
    String norm = print(inspection.shape().gradientNorm());
    return switch (inspection.place()) {
      case CRITICAL ->
          TEXT.get((isLimit() ? "inspect.limit." : "inspect.is.") + kind(), vanishing());
      case CURVE -> TEXT.get("inspect.is." + curve(), vanishing());
      case KINK ->
          inspection.shape().gradientNorm() < Double.POSITIVE_INFINITY
              ? TEXT.get("inspect.is.kink", norm)
              : TEXT.get("inspect.is.tip");
      case NEARLY_LEVEL -> TEXT.get("inspect.is.nearly", norm);
      case UNCURVED -> TEXT.get("inspect.is.uncurved", norm);
      case PLATEAU -> TEXT.get(isBent() ? "inspect.is.trough" : "inspect.is.plateau");
      case LEVEL, JUMP, EDGE, TOO_LARGE, UNDEFINED ->
          TEXT.get("inspect.is." + inspection.place().name().toLowerCase(Locale.ROOT));
      case ORDINARY -> ordinary(norm);
    };
  }

  private boolean isBent() {
    return inspection.shape().curvature().stream()
        .anyMatch(
            pairs -> Math.max(Math.abs(pairs.low()), Math.abs(pairs.high())) >= Double.MIN_NORMAL);
  }

  private String vanishing() {
    double norm = inspection.shape().gradientNorm();
    return norm == 0
        ? TEXT.get("inspect.is.zero")
        : TEXT.get("inspect.is.negligible", RoundedNumber.print(norm));
  }

  private String ordinary(String norm) {
    String bending =
        TEXT.get(
            "inspect.is.none", norm, TEXT.get("inspect.bends." + bending().orElseThrow().id()));
    return inspection
        .nearby()
        .map(found ->
            TEXT.get(
                inspection.curve().isPresent() ? "inspect.nearby.curve" : "inspect.nearby",
                bending,
                TEXT.get(
                    inspection.curve().isPresent()
                        ? "curve." + curve()
                        : "kind." + found.kind().id()),
                RoundedNumber.print(rounding.place(found.point()))))
        .orElse(bending);
  }

  private String kind() {
    return inspection.nearby().orElseThrow().kind().id();
  }

  private String curve() {
    return inspection.curve().orElseThrow().id();
  }

  /// What the Hessian alone says.
  private Optional<CriticalKind> bending() {
    return inspection
        .shape()
        .bending()
        .map(signs -> signs.flat() > 0 ? CriticalKind.DEGENERATE : signs.kind());
  }

  /// The same for a program. What does not exist, or is no number, is null.
  Map<String, @Nullable Object> description() {
    LocalShape shape = inspection.shape();
    Map<String, @Nullable Object> description = new LinkedHashMap<>();
    description.put("x", shape.point().x());
    description.put("y", shape.point().y());
    description.put("value", finite(shape.value()));
    description.put("gradient", row(shape.gradientX(), shape.gradientY()));
    description.put("gradient_norm", finite(shape.gradientNorm()));
    description.put(
        "hessian",
        List.of(
            row(shape.hessianXX(), shape.hessianXY()), row(shape.hessianXY(), shape.hessianYY())));
    description.put(
        "eigenpairs",
        curvature().stream()
            .flatMap(pairs -> IntStream.range(0, pairs.size()).mapToObj(i -> describe(pairs, i)))
            .toList());
    description.put("critical", inspection.critical());
    description.put("kind", kindForPrograms());
    description.put("words", words());
    return description;
  }

  /// Only a critical point has a kind: how the ground bends elsewhere, the eigenvalues tell.
  private @Nullable String kindForPrograms() {
    return switch (inspection.place()) {
      case CRITICAL -> kind();
      case CURVE, LEVEL -> CriticalKind.DEGENERATE.id();
      default -> null;
    };
  }

  private static List<@Nullable Double> row(double first, double second) {
    return Arrays.asList(finite(first), finite(second));
  }

  private static @Nullable Double finite(double number) {
    return Double.isFinite(number) ? number : null;
  }

  private static Map<String, @Nullable Object> describe(Eigenpairs pairs, int i) {
    Map<String, @Nullable Object> description = new LinkedHashMap<>();
    description.put("value", finite(pairs.value(i)));
    description.put("vector", pairs.vector(i));
    return description;
  }
}
