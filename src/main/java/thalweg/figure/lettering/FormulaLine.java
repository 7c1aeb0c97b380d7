package thalweg.figure.lettering;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.figure.axis.Ticks;
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

/// A formula as it was read, on one line of characters: quotients that are factors in brackets,
/// each product written, so that `1/2x` is `(1/2)·x`. Signs that typefaces lack are spelled.
public final class FormulaLine {
  private static final Pattern WHOLE = Pattern.compile("−?\\d{1,6}");

  private FormulaLine() {}

  /// The line of a tree.
  public static String of(Node node) {
    return of(FormulaBoxes.of(node).flat());
  }

  private static String of(FormulaBox box) {
    return switch (box) {
      case Glyphs(String text) -> text.isBlank() || text.equals(" · ") ? "·" : text;
      case InLine line ->
          String.join(
              "",
              line.parts().stream()
                  .map(each -> line.isCall() ? of(each) : ungrouped(each))
                  .toList());
      case Fraction(FormulaBox above, FormulaBox below) -> of(above) + "/" + of(below);
      case Raised(FormulaBox base, FormulaBox exponent) -> of(base) + raised(exponent);
      case Root(String degree, FormulaBox under) ->
          (degree.isEmpty() ? "√" : "cbrt") + inBrackets(under);
      case Lowered(FormulaBox base, FormulaBox index) -> lowered(of(base), of(index));
      case Limits limits -> series(limits);
      case Cases cases -> of(cases.flat());
      case Fenced(String open, FormulaBox inner, String close) ->
          switch (open) {
            case "⌊" -> "floor(" + of(inner) + ")";
            case "⌈" -> "ceil(" + of(inner) + ")";
            default -> open + of(inner) + close;
          };
      case Part(Node _, FormulaBox inner) -> of(inner);
    };
  }

  /// Without brackets around what has brackets of its own on this line.
  private static String ungrouped(FormulaBox box) {
    return box instanceof Fenced(String _, FormulaBox inner, String _)
            && inner.bare() instanceof Limits
        ? of(inner)
        : of(box);
  }

  private static String lowered(String base, String index) {
    return base + "_" + (index.contains(" ") ? "{" + index + "}" : index);
  }

  private static String series(Limits limits) {
    FormulaBox term =
        limits.term() instanceof Fenced(String open, FormulaBox inner, String _) && open.equals("(")
            ? inner
            : limits.term();
    String name = limits.sign().equals("Σ") ? "sum" : "prod";
    String parts =
        Stream.of(limits.index(), limits.from(), limits.to(), term)
            .map(FormulaLine::of)
            .collect(Collectors.joining(", "));
    return name + "(" + parts + ")";
  }

  private static String raised(FormulaBox exponent) {
    String text = of(exponent);
    if (WHOLE.matcher(text).matches()) {
      return Ticks.superscript(Integer.parseInt(text.replace('−', '-')));
    }
    return "^" + (exponent.bare() instanceof Glyphs ? text : inBrackets(exponent));
  }

  private static String inBrackets(FormulaBox box) {
    String text = of(box);
    boolean has =
        box.bare() instanceof Fenced(String open, FormulaBox _, String _) && open.equals("(");
    return has ? text : "(" + text + ")";
  }
}
