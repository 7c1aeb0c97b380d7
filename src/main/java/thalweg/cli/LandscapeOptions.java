package thalweg.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thalweg.formula.Formula;
import thalweg.formula.syntax.FormulaException;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScaleChoice;
import thalweg.landscape.Landscape;
import thalweg.objective.Parameter;
import thalweg.session.UserLandscapes;
import thalweg.text.OneLine;

/// The options that say what is descended.
final class LandscapeOptions {
  private static final Set<String> COORDINATES = Set.of("x", "y");
  private static final Domain DEFAULT_DOMAIN = Domain.square(2);

  @Option(names = "--landscape", paramLabel = "ID", descriptionKey = "landscape")
  private @Nullable String id;

  @Option(names = "--formula", paramLabel = "TEXT", descriptionKey = "formula")
  private @Nullable String formula;

  @Option(names = "--domain", paramLabel = "x0:x1,y0:y1", descriptionKey = "domain")
  private @Nullable String domain;

  @Option(names = "--set", paramLabel = "name=value", descriptionKey = "set")
  private final List<String> set = new ArrayList<>();

  /// What is descended.
  ///
  /// @throws WrongUsage if the options describe no landscape
  Landscape landscape() {
    Map<String, Double> values = Arguments.numbers("--set", set);
    if ((id == null) == (formula == null)) {
      throw WrongUsage.of("ground");
    }
    return formula == null
        ? ofCatalogue(Objects.requireNonNull(id), values)
        : ofFormula(formula, values);
  }

  /// Whether it has a start of its own, which a formula has not.
  boolean hasStart() {
    return id != null;
  }

  private Landscape ofCatalogue(String wanted, Map<String, Double> values) {
    Catalogue catalogue = UserLandscapes.ofUser().beside(Catalogue.load());
    Landscape landscape =
        catalogue
            .find(wanted)
            .orElseThrow(() -> {
              List<String> ids = catalogue.all().stream().map(Landscape::id).toList();
              return WrongUsage.of(
                  "landscape", OneLine.quoted(wanted), Nearest.question(wanted, ids));
            });
    List<String> names = landscape.parameters().stream().map(Parameter::name).toList();
    refuseUnknown(values, names);
    for (Parameter each : landscape.parameters()) {
      double value = values.getOrDefault(each.name(), each.value());
      if (!(value >= each.low() && value <= each.high())) {
        throw WrongUsage.of("set.range", each.name(), value, each.low(), each.high());
      }
      landscape = landscape.withParameter(each.name(), value);
    }
    return domain == null ? landscape : landscape.withDomain(Arguments.domain("--domain", domain));
  }

  private Landscape ofFormula(String text, Map<String, Double> values) {
    Formula parsed;
    try {
      parsed = Formula.parse(text);
    } catch (FormulaException refusal) {
      throw WrongUsage.in(
          "formula", text, String.valueOf(refusal.getMessage()), refusal.position());
    }
    refuseUnknown(values, parsed.parameters());
    for (String needed : parsed.parameters()) {
      if (!values.containsKey(needed)) {
        throw WrongUsage.of("set.missing", needed);
      }
      Arguments.finite("--set " + needed, values.getOrDefault(needed, 0.0));
    }
    List<Parameter> parameters =
        parsed.parameters().stream()
            .map(name -> Parameter.fixed(name, values.getOrDefault(name, 0.0)))
            .toList();
    Landscape plain =
        Landscape.of(
            parsed,
            parameters,
            domain == null ? DEFAULT_DOMAIN : Arguments.domain("--domain", domain));
    return plain.withHeightScale(HeightScaleChoice.of(plain));
  }

  private static void refuseUnknown(Map<String, Double> values, List<String> known) {
    for (String given : values.keySet()) {
      if (COORDINATES.contains(given) && !known.contains(given)) {
        throw WrongUsage.of("set.coordinate", given);
      }
      if (known.isEmpty()) {
        throw WrongUsage.of("set.none", given);
      }
      if (!known.contains(given)) {
        throw WrongUsage.of(
            "set.unknown", given, Nearest.question(given, known), String.join(", ", known));
      }
    }
  }
}
