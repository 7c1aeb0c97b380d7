package thalweg.formula.syntax;

import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Token.Kind;

/// Reads LaTeX's fractions: `\frac{a}{b}`, and `\frac12` of digits.
///
/// @param parser reads what is in braces
record FractionReader(Tokens tokens, SizeLimit growth, Parser parser) {
  /// A fraction whose command was taken.
  Node read(Token fraction) {
    if (tokens.isNext(Kind.NUMBER) && tokens.next().text().matches("\\d\\d")) {
      Token digits = tokens.take();
      return over(fraction, digit(digits, 0), digit(digits, 1));
    }
    Node above = part(fraction);
    return over(fraction, above, part(fraction));
  }

  private Node over(Token fraction, Node above, Node below) {
    return growth.grown(fraction, new Operation(Operator.DIVIDED_BY, above, below));
  }

  private Node digit(Token digits, int index) {
    return growth.grown(digits, new Literal(digits.text().charAt(index) - '0'));
  }

  private Node part(Token fraction) {
    if (tokens.isNext(Kind.NUMBER) && tokens.next().text().length() == 1) {
      return digit(tokens.take(), 0);
    }
    if (!tokens.isNext(Kind.OPEN_BRACE)) {
      throw FormulaException.at(fraction.position(), fraction.length(), "expected.fraction");
    }
    return parser.bracketed();
  }
}
