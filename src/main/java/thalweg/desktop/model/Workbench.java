package thalweg.desktop.model;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import thalweg.figure.run.Spotlight;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Frame;

/// The model of the window: what is raced, and how far the race is known. Views read its properties
/// and call its verbs. Belongs to the FX thread.
public final class Workbench {
  private final GroundKnowledge survey = new GroundKnowledge();
  private final RunVisibility visibility = new RunVisibility();
  private final Playback playback = new Playback(Conditions.STANDARD.steps());
  private final StepExplanation explanation = new StepExplanation(playback);
  private final ReadOnlyObjectWrapper<Landscape> landscape;
  private final Starts starts;
  private final Lineup lineup;
  private final ReadOnlyObjectWrapper<Experiment> experiment;
  private final ReadOnlyObjectWrapper<Frame> frame;
  private final ReadOnlyObjectWrapper<Conditions> conditions =
      new ReadOnlyObjectWrapper<>(this, "conditions", Conditions.STANDARD);
  private final ReadOnlyBooleanWrapper shaping = new ReadOnlyBooleanWrapper(this, "shaping", false);

  /// A window onto a landscape, the first optimizers racing from its start.
  ///
  /// @param first the landscape to open with
  public Workbench(Landscape first) {
    landscape = new ReadOnlyObjectWrapper<>(this, "landscape", first);
    starts = new Starts(first.start());
    lineup = new Lineup(first);
    experiment = new ReadOnlyObjectWrapper<>(this, "experiment", composed());
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

  /// What is known of the ground, and what is asked about it.
  public GroundKnowledge survey() {
    return survey;
  }

  /// Which optimizers are looked at.
  public RunVisibility visibility() {
    return visibility;
  }

  /// The run that is looked at closely: that of the followed optimizer from the selected start.
  public Spotlight spotlight() {
    return visibility
        .followedProperty()
        .get()
        .map(optimizer -> new Spotlight(optimizer, starts.selected()))
        .orElse(Spotlight.NONE);
  }

  /// Calls whenever other runs are drawn, or another one is looked at closely.
  public Subscription whenLookedAtDifferently(Runnable reaction) {
    return Subscription.combine(
        visibility.hiddenProperty().subscribe(reaction),
        visibility.followedProperty().subscribe(reaction),
        starts.selectedProperty().subscribe(reaction));
  }

  /// What is descended.
  public ReadOnlyObjectProperty<Landscape> landscapeProperty() {
    return landscape.getReadOnlyProperty();
  }

  /// What is descended.
  public Landscape landscape() {
    return landscape.get();
  }

  /// Where runs start, in domain coordinates.
  public ReadOnlyObjectProperty<List<Point>> startsProperty() {
    return starts.pointsProperty();
  }

  /// Where runs start, in domain coordinates.
  public List<Point> starts() {
    return starts.points();
  }

  /// Every optimizer with its settings, racing or not.
  public ReadOnlyObjectProperty<List<Contender>> contendersProperty() {
    return lineup.contendersProperty();
  }

  /// Every optimizer with its settings, racing or not.
  public List<Contender> contenders() {
    return lineup.contenders();
  }

  /// The race as it is wanted now.
  public ReadOnlyObjectProperty<Experiment> experimentProperty() {
    return experiment.getReadOnlyProperty();
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

  /// Opens another landscape: its own start, its own learning rates, the race from the beginning.
  public void chooseLandscape(Landscape chosen) {
    survey.forgetProbe();
    landscape.set(chosen);
    starts.reset(chosen.start());
    lineup.suit(chosen);
    recompose();
    playback.restart();
    playback.play();
  }

  /// Changes the shape of the ground under the race: another domain, height scale or parameter. The
  /// starts stay where they are, or as near as the domain lets them.
  public void reshape(Landscape changed) {
    landscape.set(changed);
    starts.keepInside(changed.domain());
    recompose();
  }

  /// Says that the ground is changing shape under somebody's hand: views may draw it coarsely.
  public void setShaping(boolean changing) {
    shaping.set(changing);
  }

  /// Whether the ground is changing shape under somebody's hand.
  public ReadOnlyBooleanProperty shapingProperty() {
    return shaping.getReadOnlyProperty();
  }

  /// Moves a start; a point outside the domain becomes the nearest one inside.
  public void moveStart(int index, Point point) {
    starts.set(index, landscape.get().domain().clamp(point));
    recompose();
  }

  /// Lets every optimizer race from one more start, which becomes the selected one; does nothing
  /// where there are [Starts#MOST].
  public void addStart(Point point) {
    starts.add(landscape.get().domain().clamp(point));
    recompose();
  }

  /// Removes a start, unless it is the only one.
  public void removeStart(int index) {
    starts.remove(index);
    recompose();
  }

  /// Lets the keyboard move a start.
  public void selectStart(int index) {
    starts.select(index);
  }

  /// Where runs start, and which of these places is selected.
  public Starts startList() {
    return starts;
  }

  /// Lets an optimizer race or takes it out.
  ///
  /// @param index its place in the list of contenders
  public void setRacing(int index, boolean racing) {
    change(index, contender -> contender.withRacing(racing));
  }

  /// Changes a setting of an optimizer.
  ///
  /// @param index its place in the list of contenders
  /// @throws IllegalArgumentException if there is no such setting or the value is not allowed
  public void setSetting(int index, String setting, double value) {
    change(index, contender -> contender.with(setting, value));
  }

  /// Changes how many steps are raced.
  ///
  /// @param budget steps of each run, 0 to [Experiment#MOST_STEPS]
  /// @throws IllegalArgumentException if the budget is out of range; nothing is changed then
  public void setSteps(int budget) {
    setConditions(conditions.get().withSteps(budget));
  }

  /// What all runs have in common.
  public ReadOnlyObjectProperty<Conditions> conditionsProperty() {
    return conditions.getReadOnlyProperty();
  }

  /// What all runs have in common.
  public Conditions conditions() {
    return conditions.get();
  }

  /// Races under other conditions.
  public void setConditions(Conditions changed) {
    Conditions before = conditions.get();
    conditions.set(changed);
    try {
      recompose();
    } catch (IllegalArgumentException refusal) {
      conditions.set(before);
      throw refusal;
    }
    playback.setEnd(changed.steps());
  }

  /// Everything that somebody chose.
  public Setup setup() {
    return new Setup(
        landscape.get(), starts.points(), starts.selected(), lineup.contenders(), conditions.get());
  }

  /// Races what somebody chose before.
  void restore(Setup setup) {
    survey.forgetProbe();
    landscape.set(setup.landscape());
    starts.restore(setup.starts(), setup.selected());
    lineup.restore(setup.contenders());
    setConditions(setup.conditions());
  }

  private void change(int index, UnaryOperator<Contender> change) {
    lineup.change(index, change);
    recompose();
  }

  private void recompose() {
    experiment.set(composed());
  }

  private Experiment composed() {
    Conditions all = conditions.get();
    return new Experiment(
        landscape.get(),
        starts.points(),
        lineup.entrants(),
        all.steps(),
        all.seed(),
        all.noise(),
        all.schedule());
  }

  /// The simulation has news.
  public void accept(Frame news) {
    frame.set(news);
    playback.setFrontier(news.complete() ? news.experiment().steps() : news.reached());
  }
}
