package thalweg.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.desktop.model.Setup;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.Formula;
import thalweg.formula.syntax.FormulaException;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Says what a formula that was written in the place of the whole text has brought with it.
final class WrittenAnew {
  private static final Text WORDS = Text.of("desktop");
  private static final int DIGITS = 5;

  private WrittenAnew() {}

  /// What has changed beside the formula; empty where nothing has.
  static Optional<String> words(Setup before, Setup now) {
    List<String> own = new ArrayList<>();
    if (!now.landscape().domain().equals(before.landscape().domain())) {
      own.add(WORDS.get("formula.anew.domain"));
    }
    if (!now.starts().points().equals(before.starts().points())) {
      own.add(start(now.starts().points()));
    }
    if (!now.lineup().equals(before.lineup())) {
      own.add(WORDS.get("formula.anew.rates"));
    }
    HeightScale heights = now.landscape().heightScale();
    if (heights != before.landscape().heightScale()) {
      own.add(WORDS.get(heights == HeightScale.LOG ? "formula.anew.log" : "formula.anew.linear"));
    }
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(WORDS.get("formula.anew", String.join(", ", own)));
  }

  /// Whether a text that is being written already means a landscape's formula.
  static boolean means(String written, Landscape landscape) {
    try {
      return landscape.formula().equals(Optional.of(Formula.parse(written)));
    } catch (FormulaException unfinished) {
      return false;
    }
  }

  private static String start(List<Point> starts) {
    return starts.size() > 1
        ? WORDS.get("formula.anew.starts")
        : WORDS.get(
            "formula.anew.start",
            Typesetting.signs(PlainNumber.rounded(starts.getFirst().x(), DIGITS)),
            Typesetting.signs(PlainNumber.rounded(starts.getFirst().y(), DIGITS)));
  }
}
