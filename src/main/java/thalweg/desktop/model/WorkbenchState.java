package thalweg.desktop.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thalweg.figure.run.FollowedRun;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Experiment;
import thalweg.race.Frame;

/// What views read of the workbench: what is raced, how far it is known, and what is looked at. Of
/// all that changes at once, every property reads the new value when the first of them tells.
public abstract sealed class WorkbenchState permits Workbench {
  final PublishedValue<Raced> raced;
  final PublishedValue<ViewState> view = new PublishedValue<>(ViewState.FIRST);
  private final LandscapeLayers layers = new LandscapeLayers(view);
  private final RunVisibility visibility = new RunVisibility(view, this::types);
  private final Playback playback = new Playback(() -> conditions().steps());
  private final StepExplanation explanation = new StepExplanation(playback);
  private final ReadOnlyObjectProperty<Setup> setup;
  private final ReadOnlyObjectProperty<Landscape> landscape;
  private final ReadOnlyObjectProperty<List<Point>> starts;
  private final ReadOnlyObjectProperty<Integer> selected;
  private final ReadOnlyObjectProperty<List<OptimizerType>> types;
  private final ReadOnlyObjectProperty<List<OptimizerChoice>> contenders;
  private final ReadOnlyObjectProperty<Conditions> conditions;
  private final ReadOnlyObjectProperty<Experiment> experiment;
  final ReadOnlyObjectWrapper<Frame> frame;
  final ReadOnlyBooleanWrapper shaping = new ReadOnlyBooleanWrapper(this, "shaping", false);

  final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper(this, "writing", false);
  final ReadOnlyIntegerWrapper opening = new ReadOnlyIntegerWrapper(this, "opening", 0);
  final ReadOnlyBooleanWrapper nudging = new ReadOnlyBooleanWrapper(this, "nudging", false);

  /// What is wanted, and the race that follows from it.
  record Raced(Setup setup, Experiment experiment) {}

  WorkbenchState(Setup opened) {
    raced = new PublishedValue<>(new Raced(opened, opened.experiment()));
    setup = raced.part(this, "setup", Raced::setup);
    landscape = raced.part(this, "landscape", now -> now.setup().landscape());
    starts = raced.part(this, "starts", now -> now.setup().starts().points());
    selected = raced.part(this, "selected", now -> now.setup().starts().selected());
    types = raced.part(this, "types", now -> now.setup().lineup().types());
    contenders = raced.part(this, "contenders", now -> now.setup().lineup().contenders());
    conditions = raced.part(this, "conditions", now -> now.setup().conditions());
    experiment = raced.part(this, "experiment", Raced::experiment);
    frame =
        new ReadOnlyObjectWrapper<>(this, "frame", new Frame(experiment.get(), List.of(), false));
  }

  /// Where in the race the window looks.
  public Playback playback() {
    return playback;
  }

  /// The step that is explained.
  public StepExplanation explanation() {
    return explanation;
  }

  /// What is looked at of the ground.
  public LandscapeLayers layers() {
    return layers;
  }

  /// Which optimizers are looked at.
  public RunVisibility visibility() {
    return visibility;
  }

  /// The run that is looked at closely: that of the followed optimizer from the selected start, or
  /// all that start there.
  public FollowedRun spotlight() {
    return visibility
        .followedProperty()
        .get()
        .map(optimizer -> new FollowedRun(optimizer.id(), selected.get()))
        .orElseGet(() -> FollowedRun.from(selected.get()));
  }

  /// Calls whenever other runs are drawn, or another one is looked at closely.
  public Subscription whenLookedAtDifferently(Runnable reaction) {
    return Subscription.combine(
        visibility.hiddenProperty().subscribe(reaction),
        visibility.followedProperty().subscribe(reaction),
        selected.subscribe(reaction));
  }

  /// Everything that the user chose.
  public ReadOnlyObjectProperty<Setup> setupProperty() {
    return setup;
  }

  /// Everything that the user chose.
  public Setup setup() {
    return raced.get().setup();
  }

  /// What is descended.
  public ReadOnlyObjectProperty<Landscape> landscapeProperty() {
    return landscape;
  }

  /// Which ground is descended, counted from 0: another one each time that a landscape is opened or
  /// a formula is written anew, the same one while it changes in shape or a formula is edited. A
  /// view that shows a part of one shows the whole of the next.
  public ReadOnlyIntegerProperty openingProperty() {
    return opening.getReadOnlyProperty();
  }

  /// What is descended.
  public Landscape landscape() {
    return landscape.get();
  }

  /// Where runs start, in domain coordinates.
  public ReadOnlyObjectProperty<List<Point>> startsProperty() {
    return starts;
  }

  /// Where runs start, in domain coordinates.
  public List<Point> starts() {
    return starts.get();
  }

  /// The index of the start that the keyboard moves.
  public ReadOnlyObjectProperty<Integer> selectedProperty() {
    return selected;
  }

  /// Where runs start, and which of these places is selected.
  public Starts startList() {
    return setup().starts();
  }

  /// Every optimizer with its settings, racing or not.
  public ReadOnlyObjectProperty<List<OptimizerChoice>> contendersProperty() {
    return contenders;
  }

  /// Every optimizer with its settings, racing or not.
  public List<OptimizerChoice> contenders() {
    return contenders.get();
  }

  /// The race as it is wanted now.
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment;
  }

  /// The race as it is wanted now.
  public Experiment experiment() {
    return experiment.get();
  }

  /// The race as far as it is computed; it may be that of an experiment a moment ago.
  public ReadOnlyObjectProperty<Frame> frameProperty() {
    return frame.getReadOnlyProperty();
  }

  /// The race as far as it is computed; it may be that of an experiment a moment ago.
  public Frame frame() {
    return frame.get();
  }

  /// The race as far as it is computed, if it is one on a ground. While the ground changes shape
  /// under a drag, runs that are ahead of it, or behind, count as being on it: else none would be
  /// seen until it rests.
  ///
  /// @param ground the landscape that a view shows, which may be that of a moment ago
  public Optional<Frame> frameOn(Landscape ground) {
    return Optional.of(frame()).filter(race -> isOn(ground, race.experiment()));
  }

  /// Whether a race may be shown on a ground; see [#frameOn(Landscape)].
  public boolean isOn(Landscape ground, Experiment race) {
    return race.landscape().equals(ground)
        || (shaping.get() && race.landscape().id().equals(ground.id()));
  }

  /// The step that is explained, if it is one on a ground; see [#frameOn(Landscape)].
  public Optional<StepView> stepOn(Landscape ground) {
    return explanation.seen().filter(step -> isOn(ground, step.anatomy().experiment()));
  }

  /// The types of the optimizers in the list.
  public ReadOnlyObjectProperty<List<OptimizerType>> typesProperty() {
    return types;
  }

  /// The types of the optimizers in the list.
  public List<OptimizerType> types() {
    return setup().lineup().types();
  }

  /// The place of a type in the list; empty where it is listed no longer.
  public OptionalInt indexOf(OptimizerType type) {
    int index = types().indexOf(type);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /// What all runs have in common.
  public ReadOnlyObjectProperty<Conditions> conditionsProperty() {
    return conditions;
  }

  /// What all runs have in common.
  public Conditions conditions() {
    return conditions.get();
  }

  /// Whether the ground is changing shape while the user drags.
  public ReadOnlyBooleanProperty shapingProperty() {
    return shaping.getReadOnlyProperty();
  }

  /// Whether arrow keys move the selected start, whose ring is then seen to be selected.
  public ReadOnlyBooleanProperty nudgingProperty() {
    return nudging.getReadOnlyProperty();
  }

  /// Whether a formula is being written.
  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }
}
