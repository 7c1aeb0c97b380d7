package thalweg.objective;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.formula.enclosure.FormulaEnclosure;

/// A formula whose parameters have values.
public final class FormulaObjective implements PlanarObjective {
  private final Formula formula;
  private final List<Parameter> parameters;

  /// Compiled when it is first asked for, as most formulas of a catalogue never are. Two threads
  /// may both compile it: fields are immutable, and either will do.
  private @Nullable Field field;

  /// An objective made from a formula.
  ///
  /// @param parameters a value for every parameter of the formula
  /// @throws IllegalArgumentException if one has none
  public FormulaObjective(Formula formula, List<Parameter> parameters) {
    this.formula = formula;
    this.parameters = List.copyOf(parameters);
    List<String> given = parameters.stream().map(Parameter::name).toList();
    for (String needed : formula.parameters()) {
      if (!given.contains(needed)) {
        throw new IllegalArgumentException("the parameter " + needed + " has no value");
      }
    }
  }

  /// The formula.
  public Formula formula() {
    return formula;
  }

  @Override
  public List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public Field field() {
    Field known = field;
    return known == null ? compiled() : known;
  }

  private Field compiled() {
    Field made = formula.compile().bind(values());
    field = made;
    return made;
  }

  /// The formula over rectangles.
  public FormulaEnclosure enclosure() {
    return formula.enclose(values());
  }

  private Map<String, Double> values() {
    Map<String, Double> values = new LinkedHashMap<>();
    parameters.forEach(parameter -> values.put(parameter.name(), parameter.value()));
    return values;
  }

  @Override
  public FormulaObjective withParameter(String name, double value) {
    if (parameters.stream().noneMatch(each -> each.name().equals(name))) {
      throw new IllegalArgumentException(formula.text() + " has no parameter " + name);
    }
    return new FormulaObjective(
        formula,
        parameters.stream()
            .map(each -> each.name().equals(name) ? each.withValue(value) : each)
            .toList());
  }

  @Override
  public boolean differsOnlyInParameters(Objective other) {
    return other instanceof FormulaObjective objective && formula.equals(objective.formula);
  }

  @Override
  public String description() {
    return formula.text();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormulaObjective objective
        && formula.equals(objective.formula)
        && parameters.equals(objective.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(formula, parameters);
  }

  @Override
  public String toString() {
    return formula + " " + parameters;
  }
}
