package thalweg.figure.lettering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thalweg.figure.lettering.FormulaBox.Case;
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
import thalweg.text.Text;

/// A formula as somebody reads it out, for a reader that cannot see it set. What has several signs
/// inside says where it ends.
public final class SpokenFormula {
  private static final Text TEXT = Text.of("figure");

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("+", "plus"),
          Map.entry("−", "minus"),
          Map.entry("·", "times"),
          Map.entry("", "times"),
          Map.entry(",", "comma"),
          Map.entry("<", "less"),
          Map.entry("≤", "at.most"),
          Map.entry(">", "greater"),
          Map.entry("≥", "at.least"),
          Map.entry("∞", "infinity"));

  private SpokenFormula() {}

  /// The words of a tree.
  public static String of(Node node) {
    return say(FormulaBoxes.of(node)).replaceAll(" +", " ").strip();
  }

  private static String say(FormulaBox box) {
    return switch (box) {
      case Glyphs(String text) -> sign(text);
      case InLine(List<FormulaBox> parts) ->
          parts.stream().map(SpokenFormula::say).collect(Collectors.joining(" "));
      case Fraction(FormulaBox above, FormulaBox below) ->
          isShort(above) && isShort(below)
              ? said("over", say(above), say(below))
              : said("fraction", say(above), say(below));
      case Raised(FormulaBox base, FormulaBox exponent) -> raised(say(base), exponent);
      case Root(String degree, FormulaBox under) ->
          said((degree.isEmpty() ? "root" : "cube.root") + end(under), say(under));
      case Lowered(FormulaBox base, FormulaBox index) -> said("lowered", say(base), say(index));
      case Limits limits -> series(limits);
      case Cases(List<Case> cases) ->
          said(
              "cases",
              cases.stream().map(SpokenFormula::oneCase).collect(Collectors.joining(", ")));
      case Fenced(String open, FormulaBox inner, String _) -> fenced(open, inner);
      case Part(Node _, FormulaBox inner) -> say(inner);
    };
  }

  private static String series(Limits limits) {
    FormulaBox term =
        limits.term() instanceof Fenced(String open, FormulaBox inner, String _) && open.equals("(")
            ? inner
            : limits.term();
    return said(
        limits.sign().equals("Σ") ? "sum" : "product",
        say(limits.index()),
        say(limits.from()),
        say(limits.to()),
        say(term));
  }

  private static String oneCase(Case each) {
    return each.condition()
        .map(condition -> said("case", say(each.value()), say(condition)))
        .orElseGet(() -> said("case.last", say(each.value())));
  }

  private static String sign(String text) {
    String name = SIGNS.get(text.replace('\u2009', ' ').strip());
    return name == null ? text : said(name);
  }

  private static String raised(String base, FormulaBox exponent) {
    String power = say(exponent);
    return switch (power) {
      case "2" -> said("squared", base);
      case "3" -> said("cubed", base);
      default -> said("power" + end(exponent), base, power);
    };
  }

  private static String fenced(String open, FormulaBox inner) {
    return switch (open) {
      case "|" -> said("magnitude" + end(inner), say(inner));
      case "⌊" -> said("floor" + end(inner), say(inner));
      case "⌈" -> said("ceil" + end(inner), say(inner));
      default -> said(isShort(inner) ? "of" : "brackets", say(inner));
    };
  }

  private static String end(FormulaBox box) {
    return isShort(box) ? "" : ".end";
  }

  private static boolean isShort(FormulaBox box) {
    return box.bare() instanceof Glyphs;
  }

  private static String said(String key, Object... words) {
    return TEXT.get("spoken." + key, words);
  }
}
