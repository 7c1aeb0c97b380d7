package thalweg.desktop.model;

import java.util.Map;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Experiment;

/// Everything that the user chose in the window and that undo brings back; what is looked at is no
/// part of it. Immutable: each verb makes another one, and what cannot be raced cannot be made.
///
/// @param landscape what is descended
/// @param starts where runs start, inside the landscape's domain
/// @param lineup every optimizer with its settings
/// @param conditions what all runs have in common
/// @param domainChosen whether the user chose the landscape's domain
public record Setup(
    Landscape landscape,
    Starts starts,
    OptimizerList lineup,
    Conditions conditions,
    boolean domainChosen) {
  /// Checks that it can be raced.
  ///
  /// @throws IllegalArgumentException if a start lies outside the domain
  public Setup {
    for (Point start : starts.points()) {
      if (!landscape.domain().contains(start)) {
        throw new IllegalArgumentException(
            "the start " + start + " is outside " + landscape.domain());
      }
    }
  }

  /// A landscape as it is opened first: its own start, the first optimizers at its learning rates.
  public static Setup of(Landscape landscape, KnownOptimizers known) {
    return new Setup(
        landscape,
        Starts.at(landscape.start()),
        OptimizerList.on(landscape, known),
        Conditions.STANDARD,
        false);
  }

  /// The race.
  public Experiment experiment() {
    return new Experiment(
        landscape,
        starts.points(),
        lineup.entrants(),
        conditions.steps(),
        conditions.seed(),
        conditions.noise(),
        conditions.schedule(),
        conditions.onSteps());
  }

  /// Another landscape with its own start and its own learning rates.
  public Setup withLandscape(Landscape chosen) {
    return new Setup(chosen, Starts.at(chosen.start()), lineup.suited(chosen), conditions, false);
  }

  /// The landscape of a formula that was written anew. Domain, starts and learning rates that the
  /// user chose stay; the others are the landscape's own.
  public Setup written(Landscape found) {
    Landscape seen = domainChosen ? found.withDomain(landscape.domain()) : found;
    boolean own =
        starts.equals(Starts.at(landscape.start()))
            || !starts.points().stream().allMatch(seen.domain()::contains);
    Starts kept = own ? Starts.at(seen.start()) : starts;
    OptimizerList suited = lineup.suited(seen, landscape.learningRates());
    return new Setup(seen, kept.on(seen), suited, conditions, domainChosen);
  }

  /// The formula was edited. Everything stays but for starts where f is not defined any more, which
  /// move to the nearest place where it is.
  public Setup rewritten(Landscape changed) {
    return new Setup(changed, starts.on(changed), lineup, conditions, domainChosen);
  }

  /// Whether nothing but the ground, on one domain, is another one: a landscape that is opened or
  /// written anew brings starts or rates of its own.
  boolean isEditOf(Setup other) {
    return landscape.domain().equals(other.landscape.domain())
        && starts.equals(other.starts)
        && lineup.equals(other.lineup)
        && conditions.equals(other.conditions);
  }

  /// The ground changed in shape or name. Starts stay where they are; those that the domain does
  /// not hold any more go as far across the new one.
  public Setup reshaped(Landscape changed) {
    boolean moved = !changed.domain().equals(landscape.domain());
    return new Setup(
        changed,
        starts.within(changed.domain(), landscape.domain()),
        lineup,
        conditions,
        domainChosen || moved);
  }

  /// A start moved; one outside the domain becomes the nearest one inside.
  ///
  /// @throws IndexOutOfBoundsException if there is no such start
  public Setup startMoved(int index, Point point) {
    return withStarts(starts.move(index, landscape.domain().clamp(point)));
  }

  /// One more start, which is selected; the same where there are [Starts#MOST].
  public Setup startAdded(Point point) {
    return withStarts(starts.add(landscape.domain().clamp(point)));
  }

  /// One start fewer; the same where it is the only one.
  ///
  /// @throws IndexOutOfBoundsException if there is no such start
  public Setup startRemoved(int index) {
    return withStarts(starts.remove(index));
  }

  /// Another start selected.
  ///
  /// @throws IllegalArgumentException if there is no such start
  public Setup startSelected(int index) {
    return withStarts(starts.select(index));
  }

  private Setup withStarts(Starts changed) {
    return new Setup(landscape, changed, lineup, conditions, domainChosen);
  }

  /// An optimizer that races, or doesn't.
  ///
  /// @param index its place in the lineup
  public Setup withRacing(int index, boolean racing) {
    return withLineup(lineup.change(index, each -> each.withRacing(racing)));
  }

  /// All optimizers race, or none.
  Setup withRacing(boolean racing) {
    return withLineup(lineup.withRacing(racing));
  }

  /// A setting of an optimizer changed.
  ///
  /// @param index its place in the lineup
  /// @throws IllegalArgumentException if there is no such setting or the value is not allowed
  public Setup withSetting(int index, String setting, double value) {
    return withLineup(lineup.change(index, each -> each.with(setting, value)));
  }

  /// The learning rates of some optimizers changed.
  ///
  /// @param rates by the optimizers' places in the lineup
  /// @throws IllegalArgumentException if a rate is not allowed
  public Setup withLearningRates(Map<Integer, Double> rates) {
    OptimizerList changed = lineup;
    for (Map.Entry<Integer, Double> rate : rates.entrySet()) {
      changed = changed.change(rate.getKey(), each -> each.withLearningRate(rate.getValue()));
    }
    return withLineup(changed);
  }

  /// One more optimizer, which races.
  Setup with(OptimizerType added) {
    return withLineup(lineup.with(added, landscape));
  }

  /// One more optimizer, which does not race; the same where one of its name is listed.
  Setup offering(OptimizerType added) {
    boolean listed = new KnownOptimizers(lineup.types()).taking(added.id()).isPresent();
    return listed ? this : withLineup(lineup.offering(added, landscape));
  }

  /// One more optimizer as it was, at a place in the lineup.
  Setup with(OptimizerChoice added, int index) {
    return withLineup(lineup.with(added, index));
  }

  /// An optimizer of another type.
  ///
  /// @param index its place in the lineup
  Setup with(int index, OptimizerType other) {
    return withLineup(lineup.with(index, other, landscape));
  }

  /// One optimizer fewer.
  ///
  /// @param index its place in the lineup
  Setup without(int index) {
    return withLineup(lineup.without(index));
  }

  private Setup withLineup(OptimizerList changed) {
    return new Setup(landscape, starts, changed, conditions, domainChosen);
  }

  /// The same race under other conditions.
  public Setup withConditions(Conditions changed) {
    return new Setup(landscape, starts, lineup, changed, domainChosen);
  }
}
