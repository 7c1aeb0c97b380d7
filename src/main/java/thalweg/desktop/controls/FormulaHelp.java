package thalweg.desktop.controls;

import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.figure.lettering.FormulaLine;
import thalweg.text.Text;

/// What the tip of the field for a formula says: the one that is raced as it was read, as there is
/// no room to set it beside a long text, and what may be written.
final class FormulaHelp {
  private static final Text WORDS = Text.of("desktop");

  private FormulaHelp() {}

  /// Keeps the tip up to date until unsubscribed.
  static Subscription follow(CutText field, Workbench workbench) {
    String help = WORDS.get("formula.help");
    return workbench
        .landscapeProperty()
        .subscribe(landscape ->
            field.setHelp(
                landscape
                    .formula()
                    .map(each -> WORDS.get("formula.read", FormulaLine.of(each.root())))
                    .map(read -> read + "\n" + help)
                    .orElse(help)));
  }
}
