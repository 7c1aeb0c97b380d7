package thalweg.landscape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thalweg.formula.Field;
import thalweg.formula.Formula;

/// A function of the plane with everything needed to look at it and to race on it.
///
/// @param id lower case, words joined by hyphens; unique in the catalogue
/// @param name what a person reads
/// @param group the heading under which a chooser lists it
/// @param formula f(x, y)
/// @param parameters a value for every named parameter of the formula
/// @param domain the rectangle through which it is seen
/// @param heightScale how values become heights
/// @param start where a run starts when nobody chooses; inside the domain
/// @param learningRates by optimizer id: rates that show motion at once and throw nothing out
/// @param words two sentences on what there is to see
/// @param source where the function comes from
/// @param minima those that are known beforehand; empty where none is
public record Landscape(
    String id,
    String name,
    String group,
    Formula formula,
    List<Parameter> parameters,
    Domain domain,
    HeightScale heightScale,
    Point start,
    Map<String, Double> learningRates,
    String words,
    String source,
    List<KnownMinimum> minima) {

  /// The id of every landscape that was made from a formula alone.
  public static final String OF_FORMULA = "formula";

  /// Checks that the start lies in the domain and that every parameter has a value.
  ///
  /// @throws IllegalArgumentException if not
  public Landscape {
    parameters = List.copyOf(parameters);
    learningRates = Map.copyOf(learningRates);
    minima = List.copyOf(minima);
    if (!domain.contains(start)) {
      throw new IllegalArgumentException("the start " + start + " is outside " + domain);
    }
    List<String> given = parameters.stream().map(Parameter::name).toList();
    for (String needed : formula.parameters()) {
      if (!given.contains(needed)) {
        throw new IllegalArgumentException("the parameter " + needed + " has no value");
      }
    }
  }

  /// A landscape made from a formula alone, started off centre so that there is something to see.
  ///
  /// @throws IllegalArgumentException if a parameter of the formula has no value
  public static Landscape of(Formula formula, List<Parameter> parameters, Domain domain) {
    Point start =
        new Point(domain.minX() + 0.2 * domain.width(), domain.minY() + 0.7 * domain.height());
    return new Landscape(
        OF_FORMULA,
        formula.text(),
        "",
        formula,
        parameters,
        domain,
        HeightScale.LINEAR,
        start,
        Map.of(),
        "",
        "",
        List.of());
  }

  /// Whether it was made from a formula alone and has no name of its own.
  public boolean isUnnamed() {
    return id.equals(OF_FORMULA);
  }

  /// The same ground under a name of its own.
  ///
  /// @param changedStart where runs start, inside the domain
  public Landscape named(
      String changedId, String changedName, String changedGroup, Point changedStart) {
    return new Landscape(
        changedId,
        changedName,
        changedGroup,
        formula,
        parameters,
        domain,
        heightScale,
        changedStart,
        learningRates,
        words,
        source,
        minima);
  }

  /// f with the parameters' values in it.
  public Field field() {
    Map<String, Double> values = new LinkedHashMap<>();
    parameters.forEach(parameter -> values.put(parameter.name(), parameter.value()));
    return formula.compile().bind(values);
  }

  /// f as an objective.
  public Objective objective() {
    return new FieldObjective(field());
  }

  /// The same landscape seen through another domain; the start moves to the nearest point inside.
  ///
  /// Known minima outside the new domain are dropped, and so are those on the edge of the old one,
  /// which may be minima only for as long as the ground ends there.
  public Landscape withDomain(Domain changed) {
    List<KnownMinimum> still =
        minima.stream()
            .filter(each -> changed.contains(each.point()))
            .filter(each -> changed.equals(domain) || domain.containsInside(each.point()))
            .toList();
    return copy(parameters, changed, heightScale, changed.clamp(start), learningRates, still);
  }

  /// The same landscape with another height scale.
  public Landscape withHeightScale(HeightScale changed) {
    return copy(parameters, domain, changed, start, learningRates, minima);
  }

  /// The same landscape with other suggested learning rates.
  ///
  /// @param changed by optimizer id
  public Landscape withLearningRates(Map<String, Double> changed) {
    return copy(parameters, domain, heightScale, start, changed, minima);
  }

  /// The same landscape with another value for one of its parameters. Minima that were known for
  /// the old value are no longer.
  ///
  /// @throws IllegalArgumentException if it has no parameter of that name
  public Landscape withParameter(String parameter, double value) {
    if (parameters.stream().noneMatch(each -> each.name().equals(parameter))) {
      throw new IllegalArgumentException(id + " has no parameter " + parameter);
    }
    List<Parameter> changed =
        parameters.stream()
            .map(each -> each.name().equals(parameter) ? each.withValue(value) : each)
            .toList();
    List<KnownMinimum> still = changed.equals(parameters) ? minima : List.of();
    return copy(changed, domain, heightScale, start, learningRates, still);
  }

  private Landscape copy(
      List<Parameter> changedParameters,
      Domain changedDomain,
      HeightScale changedScale,
      Point changedStart,
      Map<String, Double> changedRates,
      List<KnownMinimum> changedMinima) {
    return new Landscape(
        id,
        name,
        group,
        formula,
        changedParameters,
        changedDomain,
        changedScale,
        changedStart,
        changedRates,
        words,
        source,
        changedMinima);
  }
}
