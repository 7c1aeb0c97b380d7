package thalweg.figure.lettering;

import java.util.List;
import java.util.stream.Stream;
import thalweg.figure.lettering.FormulaBox.Cases;
import thalweg.figure.lettering.FormulaBox.Fenced;
import thalweg.figure.lettering.FormulaBox.Fraction;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaBox.InLine;
import thalweg.figure.lettering.FormulaBox.Limits;
import thalweg.figure.lettering.FormulaBox.Lowered;
import thalweg.figure.lettering.FormulaBox.Part;
import thalweg.figure.lettering.FormulaBox.Raised;
import thalweg.figure.lettering.FormulaBox.Root;
import thalweg.formula.syntax.Node;

/// How many lines the cases in a formula take.
final class CaseRows {
  private CaseRows() {}

  /// How many cases stand one below the other where there are most; 1 where there are none.
  static int of(FormulaBox box) {
    return switch (box) {
      case Glyphs _ -> 1;
      case InLine(List<FormulaBox> parts) -> most(parts.stream());
      case Fraction(FormulaBox above, FormulaBox below) -> of(above) + of(below) - 1;
      case Raised(FormulaBox base, FormulaBox exponent) -> most(Stream.of(base, exponent));
      case Root(String _, FormulaBox under) -> of(under);
      case Fenced(String _, FormulaBox inner, String _) -> of(inner);
      case Lowered(FormulaBox base, FormulaBox _) -> of(base);
      case Limits limits -> of(limits.term());
      case Cases(List<FormulaBox.Case> cases) ->
          cases.stream().mapToInt(each -> of(each.value())).sum();
      case Part(Node _, FormulaBox inner) -> of(inner);
    };
  }

  private static int most(Stream<FormulaBox> parts) {
    return parts.mapToInt(CaseRows::of).max().orElse(1);
  }
}
