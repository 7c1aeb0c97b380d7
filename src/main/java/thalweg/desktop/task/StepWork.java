package thalweg.desktop.task;

import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.NewestWork;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.StepExplanation;
import thalweg.desktop.model.Workbench;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;
import thalweg.race.Trajectory;

/// Takes the step after the playhead apart, of the run that is looked at, while somebody wants it
/// explained. Costs nothing while nobody does.
public final class StepWork {
  /// The share of a step's time in which its parts are gone through; the rest shows it whole.
  private static final double SHARE = 0.8;

  private final Workbench workbench;
  private final StepExplanation explanation;
  private final FrameClock clock;
  private final NewestWork<StepAnatomy> anatomies;
  private final AtomicReference<Optional<StepReplay>> replay =
      new AtomicReference<>(Optional.empty());
  private final Runnable update = this::update;
  private final Subscription subscription;
  private Optional<Wish> asked = Optional.empty();

  private record Wish(Experiment experiment, int start, int entrant, int step) {}

  public StepWork(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    this.clock = clock;
    explanation = workbench.explanation();
    anatomies = new NewestWork<>(ForkJoinPool.commonPool(), clock, explanation::show);
    Playback playback = workbench.playback();
    subscription =
        Subscription.combine(
            explanation.wantedProperty().subscribe((_, _) -> clock.request(update)),
            playback
                .playheadProperty()
                .subscribe((_, _) -> {
                  if (!playback.isPlaying()) {
                    explanation.showWhole();
                  }
                  request();
                }),
            playback.playingProperty().subscribe((_, _) -> request()),
            playback
                .speedProperty()
                .subscribe((before, now) -> slowed(before.doubleValue(), now.doubleValue())),
            workbench.frameProperty().subscribe((_, _) -> request()),
            workbench.selectedProperty().subscribe((_, _) -> request()),
            workbench.visibility().followedProperty().subscribe((_, _) -> request()),
            workbench.visibility().hiddenProperty().subscribe((_, _) -> request()));
  }

  private void request() {
    if (explanation.wantedProperty().get()) {
      clock.request(update);
    }
  }

  /// Who slows down this far wants to see what a step is made of.
  private void slowed(double before, double now) {
    if (now <= StepExplanation.SLOW && before > StepExplanation.SLOW) {
      explanation.want(true);
    }
    request();
  }

  private void update() {
    Optional<Wish> wish = isFollowable() ? wish() : Optional.empty();
    if (wish.isEmpty()) {
      asked = wish;
      anatomies.cancel();
      explanation.hide();
      return;
    }
    if (!isAsked(wish.get())) {
      asked = wish;
      if (workbench.playback().isPlaying()) {
        explanation.showFromFirst();
      }
      anatomies.submit((cancelled, _) -> anatomy(wish.get(), cancelled));
    }
    if (workbench.playback().isPlaying()) {
      goThroughParts();
      clock.request(update);
    }
  }

  private boolean isFollowable() {
    Playback playback = workbench.playback();
    return explanation.wantedProperty().get()
        && (!playback.isPlaying() || playback.speedProperty().get() <= StepExplanation.SLOW);
  }

  private boolean isAsked(Wish wish) {
    return asked.filter(wish::equals).isPresent();
  }

  /// The step after the playhead, or the last one there is.
  private Optional<Wish> wish() {
    return run()
        .map(run ->
            new Wish(
                workbench.frame().experiment(),
                run.start(),
                run.entrant(),
                Math.min(workbench.playback().playhead() + 1, run.length() - 1)));
  }

  private Optional<Trajectory> run() {
    Frame shown = workbench.visibility().shown(workbench.frame());
    int start = workbench.startList().selected();
    return workbench
        .visibility()
        .followedProperty()
        .get()
        .flatMap(followed -> shown.run(followed, start))
        .or(() -> shown.trajectories().stream().filter(run -> run.start() == start).findFirst())
        .filter(run -> run.length() > 1);
  }

  private void goThroughParts() {
    explanation
        .seen()
        .ifPresent(view -> {
          int parts = view.anatomy().parts().size();
          int reached = 1 + (int) (workbench.playback().fraction() / SHARE * parts);
          if (view.anatomy().trace().number() == asked.map(Wish::step).orElse(0)
              && Math.min(reached, parts) != view.reached()) {
            explanation.reach(reached);
          }
        });
  }

  private StepAnatomy anatomy(Wish wish, BooleanSupplier cancelled) {
    StepReplay repeated =
        replay
            .get()
            .filter(old -> old.repeats(wish.experiment(), wish.start(), wish.entrant()))
            .filter(old -> old.made() < wish.step())
            .orElseGet(() -> new StepReplay(wish.experiment(), wish.start(), wish.entrant()));
    // While it is on its way nobody else may go on with it.
    replay.set(Optional.empty());
    StepAnatomy anatomy = repeated.step(wish.step(), cancelled);
    replay.set(Optional.of(repeated));
    return anatomy;
  }

  public void close() {
    subscription.unsubscribe();
    anatomies.cancel();
  }
}
