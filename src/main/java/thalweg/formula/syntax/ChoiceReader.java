package thalweg.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thalweg.formula.derivative.Relation;
import thalweg.formula.syntax.Node.Comparison;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Token.Kind;

/// Reads choices as formulas and programs write them: `if(x < 0, a, b)`, `a if x < 0 else b`, `x <
/// 0 ? a : b`, and LaTeX's cases.
final class ChoiceReader {
  private static final Set<String> BEFORE_CONDITION = Set.of("if", "for", "when", "where");
  private static final Set<String> REST = Set.of("otherwise", "else", "elsewhere");

  private final Tokens tokens;
  private final SizeLimit growth;
  private final Parser parser;

  ChoiceReader(Tokens tokens, SizeLimit growth, Parser parser) {
    this.tokens = tokens;
    this.growth = growth;
    this.parser = parser;
  }

  /// A row of cases; without a condition it is for all that is left.
  record Row(Token first, Node value, Optional<Condition> condition) {}

  /// A choice whose name was taken, with all three in brackets behind it.
  Node called(Token name) {
    if (!tokens.isNext(Kind.OPEN) && !tokens.isNext(Kind.OPEN_SQUARE)) {
      throw FormulaException.at(name.position(), name.length(), "condition.form");
    }
    List<Node> arguments = new ArgumentList(tokens, parser).exactly(3, name);
    Condition condition = ConditionReader.condition(name, arguments.getFirst());
    return growth.grown(name, new Conditional(condition, arguments.get(1), arguments.getLast()));
  }

  /// Whether a word comes next that stands between a branch and its condition.
  boolean isBehindBranch() {
    return tokens.next().isName("if") && !isCall();
  }

  /// Whether the word that comes next is a function's, with three arguments in brackets.
  private boolean isCall() {
    Tokens.Bookmark word = tokens.mark();
    tokens.take();
    int depth = 0;
    boolean comma = false;
    if (tokens.isNext(Kind.OPEN)) {
      do {
        depth += tokens.isNext(Kind.OPEN) ? 1 : tokens.isNext(Kind.CLOSE) ? -1 : 0;
        comma |= depth == 1 && tokens.next().kind().isComma();
        tokens.take();
      } while (depth > 0 && !tokens.isNext(Kind.END));
    }
    boolean call = comma || (depth == 0 && tokens.isNext(Kind.END) && tokens.wasLast(Kind.CLOSE));
    tokens.goTo(word);
    return call;
  }

  /// What was read, or the choice that it begins.
  Node continued(Token first, Node read) {
    if (tokens.isNext(Kind.QUESTION)) {
      Token sign = tokens.take();
      Condition condition = ConditionReader.condition(first, read);
      Node met = nested(sign);
      tokens.take(Kind.COLON, "expected.colon");
      return growth.grown(sign, new Conditional(condition, met, nested(sign)));
    }
    if (!tokens.next().isName("if")) {
      return read;
    }
    Token word = tokens.take();
    growth.nest(word);
    Condition condition = ConditionReader.condition(tokens.next(), parser.condition());
    growth.unnest();
    if (!tokens.next().isName("else")) {
      throw FormulaException.at(word.position(), word.length(), "condition.else");
    }
    tokens.take();
    return growth.grown(word, new Conditional(condition, read, nested(word)));
  }

  private Node nested(Token at) {
    growth.nest(at);
    Node read = parser.expression();
    growth.unnest();
    return read;
  }

  /// LaTeX's cases, whose beginning was taken.
  Node cases(Token begin) {
    List<Row> rows = parser.inBrackets(this::rows);
    tokens.take(Kind.CASES_END, "expected.CASES_END");
    return choice(begin, rows);
  }

  /// One choice of all rows, of which the last is for all that the others are not for.
  ///
  /// @param begin the token at which it is counted
  Node choice(Token begin, List<Row> rows) {
    Row last = rows.getLast();
    if (last.condition.isPresent() && !isRest(rows)) {
      throw FormulaException.at(last.first.position(), last.first.length(), "cases.rest");
    }
    Node all = last.value;
    for (Row row : rows.reversed().subList(1, rows.size())) {
      Condition condition =
          row.condition.orElseThrow(() ->
              FormulaException.at(row.first.position(), row.first.length(), "cases.condition"));
      all = growth.grown(begin, new Conditional(condition, row.value, all));
    }
    return all;
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    do {
      if (!rows.isEmpty()) {
        tokens.take();
      }
      if (!tokens.isNext(Kind.CASES_END)) {
        rows.add(row());
      }
    } while (tokens.isNext(Kind.ROW_END));
    if (rows.isEmpty()) {
      throw FormulaException.unexpected(tokens.next(), "expected.operand");
    }
    return rows;
  }

  private Row row() {
    Token first = tokens.next();
    Node value = parser.expression();
    if (tokens.next().kind().isComma()) {
      tokens.take();
    }
    if (tokens.isNext(Kind.COLUMN)) {
      tokens.take();
    }
    Token word = tokens.next();
    if (word.kind() == Kind.NAME && REST.contains(word.text())) {
      tokens.take();
      return new Row(first, value, Optional.empty());
    }
    if (word.kind() == Kind.NAME && BEFORE_CONDITION.contains(word.text())) {
      tokens.take();
    }
    boolean ended =
        tokens.isNext(Kind.ROW_END) || tokens.isNext(Kind.CASES_END) || tokens.isNext(Kind.END);
    if (ended) {
      return new Row(first, value, Optional.empty());
    }
    Condition condition = ConditionReader.condition(tokens.next(), parser.condition());
    if (tokens.next().kind().isComma()) {
      tokens.take();
    }
    return new Row(first, value, Optional.of(condition));
  }

  /// Whether the last of two rows is for all that the first is not for.
  static boolean isRest(List<Row> rows) {
    return rows.size() == 2
        && rows.getFirst().condition.orElse(null)
            instanceof Comparison(Relation first, Node left, Node right)
        && rows.getLast().condition.orElse(null)
            instanceof Comparison(Relation second, Node otherLeft, Node otherRight)
        && second == opposite(first)
        && left.equals(otherLeft)
        && right.equals(otherRight);
  }

  private static Relation opposite(Relation relation) {
    return switch (relation) {
      case LESS -> Relation.AT_LEAST;
      case AT_LEAST -> Relation.LESS;
      case GREATER -> Relation.AT_MOST;
      case AT_MOST -> Relation.GREATER;
    };
  }
}
