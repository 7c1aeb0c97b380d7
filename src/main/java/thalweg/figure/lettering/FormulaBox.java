package thalweg.figure.lettering;

import java.util.List;
import thalweg.formula.syntax.Node;

/// A formula as a book sets it: boxes in boxes.
public sealed interface FormulaBox {
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
    private boolean isCall() {
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

  /// What a node of the formula's tree is set as.
  record Part(Node node, FormulaBox inner) implements FormulaBox {}

  /// The same with quotients on the line, in brackets where what stands beside them could take a
  /// part of them: half as high.
  default FormulaBox flat() {
    return withBars(0);
  }

  /// The same with quotients on the line inside of so many fractions.
  ///
  /// @param depth of bars in bars
  default FormulaBox withBars(int depth) {
    return switch (this) {
      case Glyphs glyphs -> glyphs;
      case InLine line ->
          new InLine(
              line.parts.stream()
                  .map(
                      each -> line.holdsParts() ? each.withBars(depth) : each.factorWithBars(depth))
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
      case Part(Node node, FormulaBox inner) -> new Part(node, inner.withBars(depth));
    };
  }

  private FormulaBox factorWithBars(int depth) {
    FormulaBox box = withBars(depth);
    return depth == 0 && bare() instanceof Fraction ? new Fenced("(", box, ")") : box;
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
      case Part(Node _, FormulaBox inner) -> inner.words();
    };
  }
}
