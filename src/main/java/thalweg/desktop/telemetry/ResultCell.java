package thalweg.desktop.telemetry;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.theme.RunSign;
import thalweg.desktop.widget.WrappedTip;
import thalweg.exchange.RunResult;
import thalweg.figure.Theme;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.RunStyle;
import thalweg.race.Entrant;

/// A cell of the table of results, with true minus signs: what is copied has those of a keyboard.
final class ResultCell extends TableCell<ResultRow, RunResult> {
  private final Function<RunResult, String> print;
  private final Function<RunResult, String> explain;
  private final @Nullable Supplier<Theme> sampled;
  private final Tooltip tip = new WrappedTip();

  /// A cell of words alone.
  ///
  /// @param print what stands in it
  /// @param explain what its tooltip says
  ResultCell(Function<RunResult, String> print, Function<RunResult, String> explain) {
    this(print, explain, null);
  }

  /// A cell with a piece of the run's line.
  ResultCell(
      Function<RunResult, String> print,
      Function<RunResult, String> explain,
      @Nullable Supplier<Theme> sampled) {
    this.print = print;
    this.explain = explain;
    this.sampled = sampled;
  }

  @Override
  protected void updateItem(@Nullable RunResult result, boolean empty) {
    super.updateItem(result, empty);
    if (empty || result == null) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    setText(Typesetting.wrapped(print.apply(result)));
    tip.setText(Typesetting.wrapped(explain.apply(result)));
    setTooltip(tip.getText().isEmpty() ? null : tip);
    if (sampled != null) {
      RunStyle style = RunStyle.of(List.of(new Entrant(result.optimizer())), 0);
      setGraphic(RunSign.sample(style, sampled.get()));
    }
  }
}
