package thalweg.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.formula.syntax.ChoiceReader.Row;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Token.Kind;

/// Reads cases as computer algebra lists them, each value before its condition: `Piecewise[{{x^2, x
/// > 0}, {-x, x < 0}}, 1]` and `Piecewise((x**2, x > 0), (y, True))`.
///
/// @param parser reads values and conditions
/// @param choices makes one choice of all
record CaseList(Tokens tokens, SizeLimit growth, Parser parser, ChoiceReader choices) {
  static final String NAME = "Piecewise";

  /// The choice whose name was taken; a bracket comes next.
  Node read(Token name) {
    return parser.inBrackets(() -> tokens.isNext(Kind.OPEN) ? ofPairs(name) : ofLists(name));
  }

  private Node ofPairs(Token name) {
    tokens.take();
    List<Row> rows = rows(Kind.OPEN, name);
    tokens.take(Kind.CLOSE, "expected.CLOSE");
    return choices.choice(name, rows);
  }

  /// Where no case holds and none is said for the rest, it is 0.
  private Node ofLists(Token name) {
    tokens.take();
    take(Kind.OPEN_BRACE, name);
    List<Row> rows = rows(Kind.OPEN_BRACE, name);
    tokens.take(Kind.CLOSE_BRACE, "expected.CLOSE_BRACE");
    Token rest = tokens.next();
    boolean whole = rows.getLast().condition().isEmpty() || ChoiceReader.isRest(rows);
    if (rest.kind().isComma()) {
      tokens.take();
      rows.add(new Row(tokens.next(), parser.expression(), Optional.empty()));
    } else if (!whole) {
      rows.add(new Row(rest, growth.grown(name, new Literal(0)), Optional.empty()));
    }
    tokens.take(Kind.CLOSE_SQUARE, "expected.CLOSE_SQUARE");
    return choices.choice(name, rows);
  }

  private List<Row> rows(Kind opening, Token name) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(opening, name));
    while (tokens.next().kind().isComma()) {
      tokens.take();
      rows.add(row(opening, name));
    }
    return rows;
  }

  private Row row(Kind opening, Token name) {
    take(opening, name);
    Token first = tokens.next();
    Node value = parser.expression();
    if (!tokens.next().kind().isComma()) {
      throw refusal(name, tokens.next());
    }
    tokens.take();
    Token at = tokens.next();
    Optional<Condition> condition = Optional.empty();
    if (at.isName("True")) {
      tokens.take();
    } else {
      condition = Optional.of(ConditionReader.condition(at, parser.condition()));
    }
    tokens.take(opening.closing(), "expected." + opening.closing().name());
    return new Row(first, value, condition);
  }

  private void take(Kind opening, Token name) {
    if (!tokens.isNext(opening)) {
      throw refusal(name, tokens.next());
    }
    tokens.take();
  }

  private static FormulaException refusal(Token name, Token at) {
    return FormulaException.at(at.position(), at.length(), "condition.list", name.text());
  }
}
