package thalweg.formula.syntax;

import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Token.Kind;

/// Reads the index of sums and products as Python writes them, behind the term: `sum(x**i for i in
/// range(1, 6))`, whose last i is 5.
///
/// @param parser reads bounds
record ComprehensionReader(Tokens tokens, SizeLimit growth, Parser parser) {
  private static final Literal ZERO = new Literal(0);
  private static final Literal ONE = new Literal(1);

  /// What counts the terms.
  ///
  /// @param first where the first bound stands
  /// @param last where the last does
  /// @param wrapped whether term and index are in a bracket of their own
  /// @param end behind the index
  record Range(
      String index,
      Token first,
      Node from,
      Token last,
      Node to,
      boolean wrapped,
      Tokens.Bookmark end) {}

  /// The index behind the term that comes next; empty if there is none up to the end of the bracket
  /// that is open.
  ///
  /// @param name of the sum or product, which was taken
  /// @throws FormulaException if what comes next is a list, whose terms are to be written out
  Optional<Range> range(Token name) {
    Tokens.Bookmark begin = tokens.mark();
    boolean inFirst = tokens.next().kind().opens();
    boolean comma = false;
    int depth = 0;
    Optional<Range> range = Optional.empty();
    while (!tokens.isNext(Kind.END) && range.isEmpty()) {
      Kind kind = tokens.next().kind();
      if (depth == 0 && kind.closes()) {
        break;
      }
      comma |= inFirst && depth == 1 && kind.isComma();
      if (tokens.next().isName("for") && (depth == 0 || (depth == 1 && inFirst))) {
        range = Optional.of(counted(name, depth == 1));
      } else {
        tokens.take();
        depth += kind.opens() ? 1 : kind.closes() ? -1 : 0;
        inFirst &= depth > 0;
        if (depth == 0 && comma && tokens.isNext(Kind.CLOSE)) {
          throw list(name);
        }
      }
    }
    tokens.goTo(begin);
    return range;
  }

  private static FormulaException list(Token name) {
    String terms = name.text().equals("sum") ? "x^2 + y^2" : "x^2*y^2";
    return FormulaException.at(
        name.position(), name.length(), "series.written", name.text(), terms);
  }

  private Range counted(Token name, boolean wrapped) {
    tokens.take();
    Token index = tokens.take();
    Token in = tokens.take();
    Token range = tokens.next();
    if (index.kind() != Kind.NAME || !in.isName("in") || !range.isName("range")) {
      throw refusal(name, range);
    }
    tokens.take();
    tokens.take(Kind.OPEN, "expected.bracket", "range");
    Token first = tokens.next();
    Node bound = parser.sum();
    boolean both = tokens.next().kind().isComma();
    if (both) {
      tokens.take();
    }
    Node from = both ? bound : growth.grown(range, ZERO);
    Token last = both ? tokens.next() : first;
    Node to = before(range, both ? parser.sum() : bound);
    if (!tokens.isNext(Kind.CLOSE)) {
      throw refusal(name, range);
    }
    tokens.take();
    if (!tokens.next().kind().closes()) {
      throw refusal(name, tokens.next());
    }
    return new Range(index.text(), first, from, last, to, wrapped, tokens.mark());
  }

  private static FormulaException refusal(Token name, Token at) {
    return FormulaException.at(at.position(), at.length(), "series.range", name.text());
  }

  /// The number before the end of a range, which is the last that counts.
  private Node before(Token at, Node end) {
    return end instanceof Literal(double value) && value >= 1
        ? growth.grown(at, new Literal(value - 1))
        : growth.grown(at, new Operation(Operator.MINUS, end, growth.grown(at, ONE)));
  }
}
