package thalweg.desktop.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Experiment;
import thalweg.race.Frame;

/// The model of the window: what is raced, and how far the race is known. Views read its properties
/// and call its verbs. Each verb makes the next [Setup] and publishes it at once; one that is
/// refused throws before anything is published. Belongs to the FX thread.
public final class Workbench extends WorkbenchState {
  /// A window onto a landscape with the methods of the program.
  ///
  /// @param first the landscape to open with
  public Workbench(Landscape first) {
    this(first, new KnownOptimizers(Optimizers.all()));
  }

  /// A window onto a landscape, the first optimizers racing from its start.
  ///
  /// @param first the landscape to open with
  /// @param known the optimizers to list
  public Workbench(Landscape first, KnownOptimizers known) {
    super(Setup.of(first, known));
    // While time passes by itself, keys go back and forth in it.
    playback()
        .playingProperty()
        .subscribe(playing -> {
          if (playing) {
            setNudging(false);
          }
        });
  }

  /// Opens another landscape: its own start, its own learning rates, the race from the beginning.
  public void chooseLandscape(Landscape chosen) {
    Setup opened = setup().withLandscape(chosen);
    setNudging(false);
    playback().restart();
    opening.set(opening.get() + 1);
    open(opened);
    playback().playByItself();
  }

  /// Opens the landscape of a formula that was written anew; what the user chose stays, see
  /// [Setup#written(Landscape)].
  public void write(Landscape found) {
    Setup written = setup().written(found);
    playback().restart();
    opening.set(opening.get() + 1);
    open(written);
    playback().playByItself();
  }

  /// Changes the formula under the race; everything else stays, see [Setup#rewritten(Landscape)].
  public void rewrite(Landscape changed) {
    open(setup().rewritten(changed));
  }

  /// Says that a formula is being written: all its changes are one step for undo.
  public void setWriting(boolean changing) {
    writing.set(changing);
  }

  /// Does something that is a step of its own for undo, whatever is done quickly before and after.
  void asOneStep(Runnable deed) {
    setWriting(true);
    deed.run();
    setWriting(false);
  }

  /// Changes the landscape under the race: another domain, height scale or parameter. The starts
  /// stay where they are; those that lie outside the new domain go as far across it.
  public void reshape(Landscape changed) {
    race(setup().reshaped(changed));
  }

  /// Says that the ground is changing shape while the user drags: views may draw it coarsely.
  public void setShaping(boolean changing) {
    shaping.set(changing);
  }

  /// Moves a start; a point outside the domain becomes the nearest one inside. Does nothing where
  /// there is no such start: a view may be a moment behind.
  public void moveStart(int index, Point point) {
    if (hasStart(index)) {
      race(setup().startMoved(index, point));
    }
  }

  private boolean hasStart(int index) {
    return index < starts().size();
  }

  /// Lets every optimizer race from one more start, which becomes the selected one and is moved by
  /// arrow keys; does nothing where there are [Starts#MOST].
  public void addStart(Point point) {
    int before = starts().size();
    race(setup().startAdded(point));
    setNudging(nudging.get() || starts().size() > before);
  }

  /// Removes a start, unless it is the only one, or there is no such start.
  public void removeStart(int index) {
    if (hasStart(index)) {
      race(setup().startRemoved(index));
    }
  }

  /// Selects a start, if there is such a start.
  public void selectStart(int index) {
    if (hasStart(index)) {
      race(setup().startSelected(index));
    }
  }

  /// Lets arrow keys move the selected start, or leaves them to time.
  public void setNudging(boolean selected) {
    nudging.set(selected);
  }

  /// Lets an optimizer race or takes it out.
  ///
  /// @param index its place in the list of contenders
  public void setRacing(int index, boolean racing) {
    race(setup().withRacing(index, racing));
  }

  /// Lets all optimizers race or takes all out.
  public void setRacing(boolean racing) {
    race(setup().withRacing(racing));
  }

  /// Changes a setting of an optimizer.
  ///
  /// @param index its place in the list of contenders
  /// @throws IllegalArgumentException if there is no such setting or the value is not allowed
  public void setSetting(int index, String setting, double value) {
    race(setup().withSetting(index, setting, value));
  }

  /// Changes the learning rates of some optimizers at once.
  ///
  /// @param rates by the optimizers' places in the list of contenders
  /// @throws IllegalArgumentException if a rate is not allowed; nothing is changed then
  public void setLearningRates(Map<Integer, Double> rates) {
    race(setup().withLearningRates(rates));
  }

  /// Changes a setting of an optimizer; does nothing where it is listed no longer.
  ///
  /// @throws IllegalArgumentException if there is no such setting or the value is not allowed
  public void setSetting(OptimizerType type, String setting, double value) {
    indexOf(type).ifPresent(index -> setSetting(index, setting, value));
  }

  /// Lists one more optimizer, which races.
  public void add(OptimizerType added) {
    race(setup().with(added));
  }

  /// Lists one more optimizer, which does not race.
  void offer(OptimizerType added) {
    race(setup().offering(added));
  }

  /// Lists an optimizer again as it was.
  ///
  /// @param index its place in the list
  public void add(OptimizerChoice added, int index) {
    race(setup().with(added, index));
  }

  /// Lists another optimizer in the place of one; whoever looks at that one looks at the other.
  /// Does nothing where it is listed no longer.
  public void change(OptimizerType before, OptimizerType after) {
    indexOf(before)
        .ifPresent(index -> {
          view.replace(view.get().with(before, after));
          race(setup().with(index, after));
          view.tell();
        });
  }

  /// Lists an optimizer no longer.
  public void remove(OptimizerType type) {
    indexOf(type).ifPresent(index -> race(setup().without(index)));
  }

  /// Changes how many steps are raced.
  ///
  /// @param budget steps of each run, 0 to [Experiment#MOST_STEPS]
  /// @throws IllegalArgumentException if the budget is out of range; nothing is changed then
  public void setSteps(int budget) {
    setConditions(conditions().withSteps(budget));
  }

  /// Races under other conditions.
  public void setConditions(Conditions changed) {
    race(setup().withConditions(changed));
  }

  /// Races what the user chose before. A formula that was edited is seen as it was.
  void restore(Setup before) {
    if (!before.landscape().id().equals(landscape().id()) && !before.isEditOf(setup())) {
      opening.set(opening.get() + 1);
    }
    open(before);
  }

  /// What is asked about is forgotten together with the ground that it was asked about.
  private void open(Setup opened) {
    view.replace(view.get().withProbe(Optional.empty()));
    race(opened);
    view.tell();
  }

  private void race(Setup changed) {
    Experiment before = raced.get().experiment();
    Experiment wanted = changed.experiment();
    playback().keepWithin(wanted.steps());
    playback().setIdle(changed.lineup().contenders().stream().noneMatch(OptimizerChoice::racing));
    List<OptimizerType> listed = changed.lineup().types();
    boolean others = !listed.equals(raced.get().setup().lineup().types());
    if (others) {
      view.replace(view.get().among(listed));
    }
    raced.set(new Raced(changed, wanted.equals(before) ? before : wanted));
    if (others) {
      view.tell();
    }
  }

  /// The simulation has news.
  public void accept(Frame news) {
    playback().setFrontier(news.complete() ? news.experiment().steps() : news.reached());
    frame.set(news);
  }
}
