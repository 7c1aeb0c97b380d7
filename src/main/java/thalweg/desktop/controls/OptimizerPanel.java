package thalweg.desktop.controls;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.action.RuleActions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.figure.run.EqualRuns;
import thalweg.figure.run.RunStyle;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.linalg.Eigenpairs;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Entrant;
import thalweg.race.Frame;
import thalweg.race.Status;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// All optimizers with their settings, made from the descriptions that their records carry.
public final class OptimizerPanel extends ScrollPane {
  private final Workbench workbench;
  private final FrameClock clock;
  private final ObservableValue<Theme> theme;
  private final Function<OptimizerType, OptimizerCard> make;
  private final VBox list = new VBox();
  private List<OptimizerCard> cards = List.of();
  private final Runnable statusUpdate = this::showStatus;
  private Subscription subscription = Subscription.EMPTY;

  /// A panel over a workbench.
  ///
  /// @param race what can be done with its optimizers
  /// @param rules what more can be done with those that the user typed
  public OptimizerPanel(
      Workbench workbench,
      RaceActions race,
      RuleActions rules,
      FrameClock clock,
      ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.clock = clock;
    this.theme = theme;
    make = type -> new OptimizerCard(workbench, race.of(type), rules);
    setContent(list);
    setFitToWidth(true);
    // It follows the focus of what is in it.
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("optimizers", "edge-to-edge");
    wire();
  }

  private void wire() {
    subscription =
        Subscription.combine(
            workbench.contendersProperty().subscribe(_ -> showContenders()),
            theme.subscribe(this::showContenders),
            workbench.visibility().hiddenProperty().subscribe(_ -> showContenders()),
            workbench.selectedProperty().subscribe(() -> clock.requestText(statusUpdate)),
            workbench.frameProperty().subscribe(() -> clock.requestText(statusUpdate)),
            workbench
                .playback()
                .playheadProperty()
                .subscribe(() -> clock.requestText(statusUpdate)));
  }

  /// Those whose optimizers are listed still stay; one that is changed has another card.
  private void list() {
    List<OptimizerCard> before = cards;
    cards =
        workbench.types().stream()
            .map(type ->
                before.stream()
                    .filter(card -> card.type().equals(type))
                    .findFirst()
                    .orElseGet(() -> make.apply(type)))
            .toList();
    list.getChildren().setAll(cards);
    boolean more = !before.isEmpty() && cards.size() > before.size();
    cards.stream()
        .filter(card -> more && !before.contains(card))
        .findFirst()
        .ifPresent(this::reveal);
  }

  /// One that is listed from now on is seen.
  private void reveal(OptimizerCard card) {
    clock.request(() -> {
      applyCss();
      layout();
      double beyond = list.getHeight() - getViewportBounds().getHeight();
      if (beyond > 0) {
        double low = card.getBoundsInParent().getMaxY() - getViewportBounds().getHeight();
        setVvalue(Math.clamp(low / beyond, 0, 1));
      }
    });
  }

  private void showContenders() {
    if (!cards.stream().map(OptimizerCard::type).toList().equals(workbench.types())) {
      list();
    }
    for (int i = 0; i < cards.size(); i++) {
      OptimizerChoice contender = workbench.contenders().get(i);
      cards.get(i).show(contender, style(contender), theme.getValue());
    }
    showStatus();
  }

  private static RunStyle style(OptimizerChoice contender) {
    return RunStyle.of(List.of(new Entrant(contender.optimizer())), 0);
  }

  private void showStatus() {
    Frame frame = workbench.frame();
    int playhead = workbench.playback().playhead();
    for (int i = 0; i < Math.min(cards.size(), workbench.contenders().size()); i++) {
      OptimizerChoice contender = workbench.contenders().get(i);
      for (Trajectory trajectory : frame.trajectories()) {
        Entrant entrant = frame.experiment().entrants().get(trajectory.entrant());
        if (trajectory.start() == workbench.startList().selected()
            && entrant.optimizer().type().equals(contender.optimizer().type())) {
          boolean notable = !(trajectory.status(playhead) instanceof Status.Moving);
          cards
              .get(i)
              .showLimit(limit(frame, trajectory, playhead), factor(frame, trajectory, playhead));
          cards
              .get(i)
              .showStatus(
                  told(frame, trajectory, playhead),
                  StatusText.describe(trajectory.status(playhead)),
                  style(contender),
                  theme.getValue(),
                  notable);
        }
      }
    }
  }

  /// How a run fares, and whose line lies on its own.
  private static String told(Frame frame, Trajectory trajectory, int playhead) {
    String fares = StatusText.summary(trajectory, playhead);
    return EqualRuns.partner(frame, trajectory)
        .map(other -> Text.of("desktop").get("status.same", fares, other))
        .orElse(fares);
  }

  /// The schedule's factor at the step that led to where a run is.
  private static double factor(Frame frame, Trajectory trajectory, int playhead) {
    return frame.experiment().schedule().factor(Math.max(1, trajectory.lastStep(playhead)));
  }

  /// The greatest learning rate that is stable where a run is, by the greatest eigenvalue of the
  /// Hessian there. Of a run in R^n the plane shows too few curvatures to tell, and under clipping
  /// or decay it is another one.
  private static OptionalDouble limit(Frame frame, Trajectory trajectory, int playhead) {
    Landscape landscape = frame.experiment().landscape();
    if (trajectory.length() == 0
        || !landscape.plane().isWhole()
        || !frame.experiment().conditions().keepsLimits()) {
      return OptionalDouble.empty();
    }
    int step = trajectory.lastStep(playhead);
    Point at = new Point(trajectory.x(step), trajectory.y(step));
    double greatest =
        LocalShape.at(landscape.field(), at).curvature().map(Eigenpairs::high).orElse(Double.NaN);
    Optimizer optimizer = frame.experiment().entrants().get(trajectory.entrant()).optimizer();
    return greatest > 0 ? optimizer.stabilityLimit(greatest) : OptionalDouble.empty();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
