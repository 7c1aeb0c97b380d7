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

  /// The same with quotients on the line, each in brackets of its own: half as high.
  default FormulaBox flat() {
    return switch (this) {
      case Glyphs glyphs -> glyphs;
      case InLine(List<FormulaBox> parts) ->
          new InLine(parts.stream().map(FormulaBox::flat).toList());
      case Fraction(FormulaBox above, FormulaBox below) ->
          new Fenced(
              "(",
              new InLine(List.of(above.flat().grouped(), new Glyphs("/"), below.flat().grouped())),
              ")");
      case Raised(FormulaBox base, FormulaBox exponent) -> new Raised(base.flat(), exponent.flat());
      case Root(String degree, FormulaBox under) -> new Root(degree, under.flat());
      case Fenced(String open, FormulaBox inner, String close) ->
          inner.bare() instanceof Fraction && open.equals("(")
              ? inner.flat()
              : new Fenced(open, inner.flat(), close);
      case Part(Node node, FormulaBox inner) -> new Part(node, inner.flat());
    };
  }

  private FormulaBox grouped() {
    return bare() instanceof InLine ? new Fenced("(", this, ")") : this;
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
