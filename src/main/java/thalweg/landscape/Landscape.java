package thalweg.landscape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.formula.enclosure.FormulaEnclosure;
import thalweg.objective.FormulaObjective;
import thalweg.objective.NetworkObjective;
import thalweg.objective.Objective;
import thalweg.objective.Parameter;
import thalweg.objective.PlanarObjective;
import thalweg.objective.SampledObjective;

/// An objective seen through a plane, with everything needed to look at it and to race on it.
///
/// @param id lower case, words joined by hyphens; unique in the catalogue
/// @param name what a person reads
/// @param group the heading under which a chooser lists it
/// @param objective what is descended, a function of n coordinates
/// @param plane the plane among the n coordinates that is seen; its coordinates are those of
///   domain, start and minima
/// @param domain the rectangle through which it is seen
/// @param heightScale how values become heights
/// @param start where a run starts unless a start is chosen; inside the domain
/// @param learningRates by optimizer id: rates that show motion at once and throw nothing out
/// @param words two sentences on what there is to see
/// @param source where the function comes from
/// @param minima those that are known beforehand; empty where none is
public record Landscape(
    String id,
    String name,
    String group,
    Objective objective,
    Plane plane,
    Domain domain,
    HeightScale heightScale,
    Point start,
    Map<String, Double> learningRates,
    String words,
    String source,
    List<KnownMinimum> minima) {

  /// The id of every landscape that was made from a formula alone.
  public static final String OF_FORMULA = "formula";

  /// Of the domain's sides: what adding up leaves of a coordinate.
  private static final double ROUNDING = 1e-12;

  private static final String OF_SAMPLES = "samples";
  private static final String OF_NETWORK = "network";

  /// Checks that the start lies in the domain and the plane among the objective's coordinates.
  ///
  /// @throws IllegalArgumentException if not
  public Landscape {
    learningRates = Map.copyOf(learningRates);
    minima = List.copyOf(minima);
    if (!domain.contains(start)) {
      throw new IllegalArgumentException("the start " + start + " is outside " + domain);
    }
    if (plane.dimension() != objective.dimension()) {
      throw new IllegalArgumentException(
          "a plane among %d coordinates shows no objective of %d"
              .formatted(plane.dimension(), objective.dimension()));
    }
  }

  /// A landscape made from a formula alone, started off centre so that there is something to see.
  ///
  /// @throws IllegalArgumentException if a parameter of the formula has no value
  public static Landscape of(Formula formula, List<Parameter> parameters, Domain domain) {
    return of(new FormulaObjective(formula, parameters), Plane.whole(), domain);
  }

  /// A landscape made from an objective alone, started off centre so that there is something to
  /// see.
  ///
  /// @throws IllegalArgumentException if the plane lies among another number of coordinates
  public static Landscape of(Objective objective, Plane plane, Domain domain) {
    Point start =
        RoundPlace.near(
            new Point(domain.minX() + 0.2 * domain.width(), domain.minY() + 0.7 * domain.height()),
            ROUNDING * domain.width(),
            ROUNDING * domain.height());
    String id =
        switch (objective) {
          case FormulaObjective _ -> OF_FORMULA;
          case SampledObjective _ -> OF_SAMPLES;
          case NetworkObjective _ -> OF_NETWORK;
        };
    return new Landscape(
        id,
        objective.description(),
        "",
        objective,
        plane,
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

  /// The same landscape under a name of its own.
  ///
  /// @param changedStart where runs start, inside the domain
  public Landscape named(
      String changedId, String changedName, String changedGroup, Point changedStart) {
    return new Landscape(
        changedId,
        changedName,
        changedGroup,
        objective,
        plane,
        domain,
        heightScale,
        changedStart,
        learningRates,
        words,
        source,
        minima);
  }

  /// Another formula seen through the same domain, on the same height scale, with the same start
  /// and the same suggested learning rates. Parameters of the same names keep their values. It has
  /// no name of its own.
  public Landscape withFormula(Formula changed) {
    Landscape written = of(changed, Parameter.all(changed.parameters(), parameters()), domain);
    return written
        .named(written.id, written.name, written.group, start)
        .withHeightScale(heightScale)
        .withLearningRates(learningRates);
  }

  /// The same landscape, started where a run can go down, as near to its start as there is such a
  /// place.
  public Landscape startedOnSlope() {
    return named(id, name, group, DefinedStart.onSlope(field(), domain, start));
  }

  /// The formula, where it is one that is descended.
  public Optional<Formula> formula() {
    return objective instanceof FormulaObjective written
        ? Optional.of(written.formula())
        : Optional.empty();
  }

  /// The objective over rectangles of domain coordinates, where it is a formula of them.
  public Optional<FormulaEnclosure> enclosure() {
    return objective instanceof FormulaObjective written && plane.isWhole()
        ? Optional.of(written.enclosure())
        : Optional.empty();
  }

  /// The named numbers that the objective depends on, each with its value; often none.
  public List<Parameter> parameters() {
    return objective.parameters();
  }

  /// The objective on the plane, as a function of the domain coordinates.
  public Field field() {
    return objective instanceof PlanarObjective planar && plane.isWhole()
        ? planar.field()
        : new PlaneField(objective, plane);
  }

  /// The same landscape seen through another domain; a start that would be outside goes as far
  /// across the new one as it is across the old.
  ///
  /// Known minima outside the new domain are dropped, and so are those on the edge of the old one,
  /// which may be minima only for as long as the ground ends there.
  public Landscape withDomain(Domain changed) {
    List<KnownMinimum> still =
        minima.stream()
            .filter(each -> changed.contains(each.point()))
            .filter(each -> changed.equals(domain) || domain.containsInside(each.point()))
            .toList();
    return copy(
        objective, changed, heightScale, changed.carry(start, domain), learningRates, still);
  }

  /// The same landscape with another height scale.
  public Landscape withHeightScale(HeightScale changed) {
    return copy(objective, domain, changed, start, learningRates, minima);
  }

  /// The same landscape with other suggested learning rates.
  ///
  /// @param changed by optimizer id
  public Landscape withLearningRates(Map<String, Double> changed) {
    return copy(objective, domain, heightScale, start, changed, minima);
  }

  /// The same landscape with another value for one of its parameters. Minima that were known for
  /// the old value are no longer.
  ///
  /// @throws IllegalArgumentException if it has no parameter of that name
  public Landscape withParameter(String parameter, double value) {
    if (parameters().stream().noneMatch(each -> each.name().equals(parameter))) {
      throw new IllegalArgumentException(id + " has no parameter " + parameter);
    }
    Objective changed = objective.withParameter(parameter, value);
    List<KnownMinimum> still = changed.equals(objective) ? minima : List.of();
    return copy(changed, domain, heightScale, start, learningRates, still);
  }

  private Landscape copy(
      Objective changedObjective,
      Domain changedDomain,
      HeightScale changedScale,
      Point changedStart,
      Map<String, Double> changedRates,
      List<KnownMinimum> changedMinima) {
    return new Landscape(
        id,
        name,
        group,
        changedObjective,
        plane,
        changedDomain,
        changedScale,
        changedStart,
        changedRates,
        words,
        source,
        changedMinima);
  }
}
