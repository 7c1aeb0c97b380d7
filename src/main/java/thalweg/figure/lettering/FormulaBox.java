package thalweg.figure.lettering;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thalweg.formula.syntax.Node;

/// A formula as a book sets it: boxes in boxes.
public sealed interface FormulaBox {
  /// Bars in bars that are kept where all are too high.
  int FEWER_BARS = 1;

  /// More than there are.
  int ALL_BARS = Integer.MAX_VALUE;

  /// Characters on the line.
  record Glyphs(String text) implements FormulaBox {}

  /// One beside the other.
  record InLine(List<FormulaBox> parts) implements FormulaBox {
    /// Makes the parts unmodifiable.
    public InLine {
      parts = List.copyOf(parts);
    }

    /// Whether signs hold its parts together that leave quotients whole: those between terms,
    /// arguments and conditions.
    private boolean holdsParts() {
      return parts.stream()
          .anyMatch(
              each -> each instanceof Glyphs(String text) && text.matches(" [^·] |, | and | or "));
    }

    /// Whether it is a function's name and its arguments in brackets.
    boolean isCall() {
      return parts.size() == 2
          && parts.getFirst() instanceof Glyphs(String name)
          && Character.isLetter(name.charAt(0))
          && parts.getLast() instanceof Fenced;
    }
  }

  /// One over the other, with a bar between.
  record Fraction(FormulaBox above, FormulaBox below) implements FormulaBox {}

  /// A power.
  record Raised(FormulaBox base, FormulaBox exponent) implements FormulaBox {}

  /// What is under a root.
  ///
  /// @param degree that is written on it; empty on a square root
  record Root(String degree, FormulaBox under) implements FormulaBox {}

  /// What is between two signs as high as it is.
  record Fenced(String open, FormulaBox inner, String close) implements FormulaBox {}

  /// What has an index below the line.
  record Lowered(FormulaBox base, FormulaBox index) implements FormulaBox {}

  /// A sum or product over an index.
  ///
  /// @param sign Σ or Π
  /// @param index its letter
  /// @param term what stands behind the sign
  /// @param beside whether the bounds stand beside the sign: else above and below it
  record Limits(
      String sign,
      FormulaBox index,
      FormulaBox from,
      FormulaBox to,
      FormulaBox term,
      boolean beside)
      implements FormulaBox {}

  /// What is one thing or another, behind a brace.
  record Cases(List<Case> cases) implements FormulaBox {
    /// Makes the cases unmodifiable.
    public Cases {
      cases = List.copyOf(cases);
    }

    private Cases withBarsInside(int depth) {
      return new Cases(
          cases.stream()
              .map(each ->
                  new Case(
                      each.node,
                      each.value.withBars(depth),
                      each.condition.map(inner -> inner.withBars(depth))))
              .toList());
    }

    /// As the function that is typed.
    private FormulaBox called(int first) {
      Case begin = cases.get(first);
      FormulaBox value = begin.value.flat();
      if (begin.condition.isEmpty()) {
        return value;
      }
      Case next = cases.get(first + 1);
      FormulaBox rest = called(first + 1);
      FormulaBox other = next.node.<FormulaBox>map(node -> new Part(node, rest)).orElse(rest);
      Glyphs comma = new Glyphs(", ");
      FormulaBox condition = begin.condition.get().flat();
      return new InLine(
          List.of(
              new Glyphs("if"),
              new Fenced("(", new InLine(List.of(condition, comma, value, comma, other)), ")")));
    }
  }

  /// One of the cases.
  ///
  /// @param node that this case and those after it are set for, where it is another than that of
  ///   all
  /// @param condition empty in the last, which is for all that is left
  record Case(Optional<Node> node, FormulaBox value, Optional<FormulaBox> condition) {}

  /// What a node of the formula's tree is set as.
  record Part(Node node, FormulaBox inner) implements FormulaBox {}

  /// The same with quotients on the line, in brackets where what stands beside them could take a
  /// part of them: half as high.
  default FormulaBox flat() {
    return withBars(0);
  }

  /// The same with quotients on the line inside of so many fractions and cases.
  ///
  /// @param depth of bars in bars
  default FormulaBox withBars(int depth) {
    return switch (this) {
      case Glyphs glyphs -> glyphs;
      case InLine line ->
          new InLine(
              line.parts.stream()
                  .map(each -> line.isCall() ? each.withBars(depth) : each.ungrouped(depth, line))
                  .toList());
      case Fraction(FormulaBox above, FormulaBox below) ->
          depth > 0
              ? new Fraction(above.withBars(depth - 1), below.withBars(depth - 1))
              : new InLine(
                  List.of(above.flat().grouped(), new Glyphs("/"), below.flat().grouped()));
      case Raised(FormulaBox base, FormulaBox exponent) ->
          new Raised(base.withBars(depth), exponent.withBars(depth));
      case Root(String degree, FormulaBox under) -> new Root(degree, under.withBars(depth));
      case Fenced(String open, FormulaBox inner, String close) ->
          new Fenced(open, inner.withBars(depth), close);
      case Lowered(FormulaBox base, FormulaBox index) ->
          new Lowered(base.withBars(depth), index.withBars(depth));
      case Limits(
              String sign,
              FormulaBox index,
              FormulaBox from,
              FormulaBox to,
              FormulaBox term,
              boolean _) ->
          new Limits(
              sign, index, from.withBars(depth), to.withBars(depth), term.withBars(depth), true);
      case Cases cases -> depth > 0 ? cases.withBarsInside(depth - 1) : cases.called(0);
      case Part(Node node, FormulaBox inner) -> new Part(node, inner.withBars(depth));
    };
  }

  /// The same in other ways, each lower than the one before: the bounds of sums beside their signs,
  /// no bars in bars, and no bars at all.
  default List<FormulaBox> andLower() {
    return Stream.of(this, withBars(ALL_BARS), withBars(FEWER_BARS), flat()).distinct().toList();
  }

  /// Without brackets around cases, which are a function with brackets of its own without bars.
  private FormulaBox ungrouped(int depth, InLine line) {
    if (depth == 0
        && this instanceof Fenced(String _, FormulaBox inner, String _)
        && inner.bare() instanceof Cases) {
      return inner.flat();
    }
    FormulaBox box = withBars(depth);
    boolean factor = depth == 0 && !line.holdsParts() && bare() instanceof Fraction;
    return factor ? new Fenced("(", box, ")") : box;
  }

  private FormulaBox grouped() {
    boolean loose =
        switch (bare()) {
          case InLine line -> !line.isCall();
          case Glyphs(String text) -> text.contains("×");
          default -> false;
        };
    return loose ? new Fenced("(", this, ")") : this;
  }

  /// The same without saying what node it is.
  default FormulaBox bare() {
    return this instanceof Part(Node _, FormulaBox inner) ? inner.bare() : this;
  }

  /// What it says on one line of characters, for a reader that cannot see it.
  default String words() {
    return switch (this) {
      case Glyphs(String text) -> text;
      case InLine(List<FormulaBox> parts) ->
          String.join("", parts.stream().map(FormulaBox::words).toList());
      case Fraction(FormulaBox above, FormulaBox below) ->
          "{" + above.words() + "}/{" + below.words() + "}";
      case Raised(FormulaBox base, FormulaBox exponent) ->
          base.words() + "^{" + exponent.words() + "}";
      case Root(String degree, FormulaBox under) -> degree + "√{" + under.words() + "}";
      case Fenced(String open, FormulaBox inner, String close) -> open + inner.words() + close;
      case Lowered(FormulaBox base, FormulaBox index) -> base.words() + "_{" + index.words() + "}";
      case Limits limits ->
          limits.sign
              + "_{"
              + limits.index.words()
              + "="
              + limits.from.words()
              + "}^{"
              + limits.to.words()
              + "} "
              + limits.term.words();
      case Cases(List<Case> cases) ->
          cases.stream()
              .map(each ->
                  each.value.words()
                      + each.condition.map(inner -> " if " + inner.words()).orElse(" otherwise"))
              .collect(Collectors.joining(", ", "{", "}"));
      case Part(Node _, FormulaBox inner) -> inner.words();
    };
  }
}
