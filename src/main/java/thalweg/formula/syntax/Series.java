package thalweg.formula.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Token.Kind;

/// Reads `sum(i, 1, 5, ...)` and `prod(i, 1, 5, ...)`: the last argument is read again for each
/// number, and stands in the tree as often, so that every limit on formulas counts it.
final class Series {
  /// The greatest magnitude of a bound.
  private static final int MOST = 100;

  private static final Pattern INDEXED = Pattern.compile("x_?(.+)");

  private final Tokens tokens;
  private final SizeLimit growth;
  private final Parser parser;
  private final Map<String, Integer> indices = new HashMap<>();

  Series(Tokens tokens, SizeLimit growth, Parser parser) {
    this.tokens = tokens;
    this.growth = growth;
    this.parser = parser;
  }

  /// A sum or product whose name was taken.
  Node read(Token name, Operator operator) {
    tokens.take(Kind.OPEN, "expected.bracket", name.text());
    return parser.inBrackets(() -> {
      String index = index(name);
      comma(name);
      int from = bound(name);
      comma(name);
      int to = bound(name);
      comma(name);
      Node all = terms(name, operator, index, from, to);
      if (tokens.next().kind().isComma()) {
        throw refusal(name, tokens.next());
      }
      tokens.take(Kind.CLOSE, "expected.CLOSE");
      return all;
    });
  }

  /// The number that a name stands for.
  Optional<Node> number(Token name) {
    return Optional.ofNullable(indices.get(name.text())).map(value -> number(name, value));
  }

  /// Whether a name is that of an index.
  boolean isIndex(String name) {
    return indices.containsKey(name);
  }

  /// The variable that is numbered by an index, as in `x_i` or `xi`.
  ///
  /// @throws FormulaException if there is none of that number
  Optional<Node> variable(Token name) {
    Matcher matcher = INDEXED.matcher(name.text());
    Integer number = matcher.matches() ? indices.get(matcher.group(1)) : null;
    if (number == null) {
      return Optional.empty();
    }
    if (number != 1 && number != 2) {
      throw FormulaException.at(
          name.position(), name.length(), "series.variable", name.text(), "x_" + number);
    }
    return Optional.of(growth.grown(name, number == 1 ? Variable.X : Variable.Y));
  }

  private String index(Token name) {
    Token index = tokens.next();
    boolean free =
        index.kind() == Kind.NAME
            && !FunctionNames.isFunction(index.text())
            && !index.text().matches("[xyXYe]|pi");
    if (!free) {
      if (index.kind() == Kind.NAME && index.text().matches("[xyXY]")) {
        tokens.take();
        if (tokens.next().kind().isComma()) {
          throw FormulaException.at(
              index.position(), index.length(), "series.coordinate", index.text(), name.text());
        }
      }
      throw refusal(name, index);
    }
    tokens.take();
    return index.text();
  }

  private void comma(Token name) {
    if (!tokens.next().kind().isComma()) {
      throw refusal(name, tokens.next());
    }
    tokens.take();
  }

  private int bound(Token name) {
    Token first = tokens.next();
    double value = KnownNumber.of(parser.sum());
    if (value != Math.rint(value) || !(Math.abs(value) <= MOST)) {
      throw FormulaException.at(
          first.position(), first.length(), "series.bound", name.text(), MOST);
    }
    return (int) value;
  }

  private Node terms(Token name, Operator operator, String index, int from, int to) {
    Integer outside = indices.get(index);
    Tokens.Bookmark term = tokens.mark();
    indices.put(index, from);
    Node all = parser.sum();
    for (int i = from + 1; i <= to; i++) {
      tokens.goTo(term);
      indices.put(index, i);
      all = growth.grown(name, new Operation(operator, all, parser.sum()));
    }
    if (outside == null) {
      indices.remove(index);
    } else {
      indices.put(index, outside);
    }
    return from <= to ? all : growth.grown(name, new Literal(operator == Operator.PLUS ? 0 : 1));
  }

  private Node number(Token name, int value) {
    Node size = growth.grown(name, new Literal(Math.abs(value)));
    return value < 0 ? growth.grown(name, new Negation(size)) : size;
  }

  private static FormulaException refusal(Token name, Token at) {
    return FormulaException.unexpected(at, "expected.series", name.text());
  }
}
