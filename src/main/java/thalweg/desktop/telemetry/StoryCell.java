package thalweg.desktop.telemetry;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.widget.WordRoom;
import thalweg.desktop.widget.WrappedTip;
import thalweg.exchange.RunResult;
import thalweg.figure.lettering.Typesetting;
import thalweg.race.StatusText;

/// A cell with the story of a run: all of it, or as much of its end as has room, or how the run
/// fares now in a word, but never a part of a sentence. The tooltip tells all.
final class StoryCell extends TableCell<ResultRow, RunResult> {
  private final Tooltip tip = new WrappedTip();
  private final WordRoom room = new WordRoom();

  StoryCell() {
    setWrapText(true);
  }

  @Override
  protected void updateItem(@Nullable RunResult result, boolean empty) {
    super.updateItem(result, empty);
    if (empty || result == null) {
      setText(null);
      setTooltip(null);
    } else {
      tip.setText(Typesetting.wrapped(result.story()));
      setTooltip(tip);
      fit();
    }
  }

  /// What is set while its row lays it out would be shown late.
  @Override
  protected void layoutChildren() {
    fit();
    super.layoutChildren();
  }

  private void fit() {
    RunResult result = getItem();
    if (result != null && !isEmpty()) {
      setText(
          StatusText.shorter(result.story()).stream()
              .map(Typesetting::wrapped)
              .filter(this::fits)
              .findFirst()
              .orElseGet(() -> StatusText.brief(result.status())));
    }
  }

  private boolean fits(String words) {
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    int lines = Math.max(1, (int) (height / room.line(getFont())));
    return room.fits(words, getFont(), width, lines);
  }
}
