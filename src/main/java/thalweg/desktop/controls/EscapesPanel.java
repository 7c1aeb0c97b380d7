package thalweg.desktop.controls;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.EscapeCounting;
import thalweg.desktop.widget.PicturePane;
import thalweg.desktop.widget.Popover;
import thalweg.figure.Theme;
import thalweg.figure.chart.HistogramFigure;
import thalweg.optimizer.OptimizerType;
import thalweg.sweep.EscapeTimes;
import thalweg.text.Text;

/// A histogram of when an optimizer gets away from where it lingers, over many seeds.
public final class EscapesPanel {
  private static final double WIDTH = 460;
  private static final double HEIGHT = 284;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final EscapeCounting escapes;
  private final ObservableValue<Theme> theme;
  private final Popover popover;
  private final ChoiceBox<OptimizerType> who = new ChoiceBox<>();
  private final Label hint = new Label();
  private final PicturePane<HistogramFigure> histogram;
  private final Subscription subscription;
  private boolean stale;

  /// A button for a workbench; [#dispose()] lets go of it.
  ///
  /// @param background draws the histogram
  /// @param anchor what it opens above
  public EscapesPanel(
      Workbench workbench,
      EscapeCounting escapes,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background,
      Node anchor) {
    this.workbench = workbench;
    this.escapes = escapes;
    this.theme = theme;
    histogram = new PicturePane<>(background, clock);
    popover = new Popover(anchor, build());
    popover.stayForSliders();
    popover.whenClosed(escapes::close);
    subscription =
        Subscription.combine(
            escapes.stateProperty().subscribe(_ -> draw()),
            theme.subscribe(_ -> draw()),
            workbench.conditionsProperty().subscribe(_ -> tell()),
            escapes.stateProperty().subscribe(_ -> tell()));
  }

  private VBox build() {
    who.setId("escapes-optimizer");
    who.setConverter(new Names());
    who.valueProperty()
        .subscribe((_, _) -> {
          draw();
          tell();
        });
    histogram.setId("escapes-histogram");
    histogram.setPrefSize(WIDTH, HEIGHT);
    // It has its room whatever it says, so that the window never is larger than what is in it.
    hint.getStyleClass().addAll("muted", "escapes-remark");
    hint.setWrapText(true);
    hint.setMaxWidth(WIDTH);
    HBox row = new HBox(new Label(words.get("escapes.hint")), who);
    row.getStyleClass().add("escapes-row");
    VBox content = new VBox(row, histogram, hint);
    content.getStyleClass().add("escapes-popup");
    // Of when it was open before there is a picture left.
    histogram.shownProperty().subscribe((_, _) -> uncover(false));
    return content;
  }

  private void uncover(boolean isStale) {
    stale = isStale;
    histogram.setVisible(!stale && escapes.stateProperty().get().failure().isEmpty());
  }

  /// Who has a name.
  private static final class Names extends StringConverter<OptimizerType> {
    @Override
    public String toString(@Nullable OptimizerType type) {
      return type == null ? "" : type.name();
    }

    @Override
    public OptimizerType fromString(String name) {
      throw new UnsupportedOperationException(name);
    }
  }

  /// Opens it, for one who races.
  public void open() {
    List<OptimizerType> racing =
        workbench.contenders().stream()
            .filter(OptimizerChoice::racing)
            .map(each -> each.optimizer().type())
            .toList();
    OptimizerType before = who.getValue();
    who.getItems().setAll(racing);
    if (!racing.isEmpty()) {
      OptimizerType chosen = before != null && racing.contains(before) ? before : racing.getFirst();
      who.setValue(chosen);
    }
    uncover(true);
    popover.showAbove();
    escapes.watch();
  }

  /// Of the chosen one, on an axis that holds what is known of all, so that they can be compared.
  private void draw() {
    List<EscapeTimes> known = escapes.stateProperty().get().shown().orElse(List.of());
    int last = known.stream().mapToInt(each -> each.last().orElse(0)).max().orElse(0);
    known.stream()
        .filter(times -> typeOf(times).equals(who.getValue()))
        .forEach(times -> histogram.show(new HistogramFigure(times, last, theme.getValue(), "")));
  }

  private static OptimizerType typeOf(EscapeTimes times) {
    return times.experiment().entrants().getFirst().optimizer().type();
  }

  private void tell() {
    String usual = isLeftToChance() ? "" : words.get("escapes.no.noise");
    Optional<String> failure = escapes.stateProperty().get().failure();
    uncover(stale);
    hint.setText(failure.map(why -> words.get("escapes.failed", why)).orElse(usual));
  }

  private boolean isLeftToChance() {
    return workbench.conditions().noise() > 0
        || workbench.contenders().stream()
            .map(OptimizerChoice::optimizer)
            .anyMatch(each -> each.type().equals(who.getValue()) && each.leavesToChance());
  }

  /// Lets go of the workbench.
  public void dispose() {
    popover.close();
    subscription.unsubscribe();
  }
}
