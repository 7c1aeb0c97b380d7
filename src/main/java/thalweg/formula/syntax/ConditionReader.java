package thalweg.formula.syntax;

import java.util.Optional;
import thalweg.formula.derivative.Relation;
import thalweg.formula.syntax.Node.Both;
import thalweg.formula.syntax.Node.Comparison;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Either;
import thalweg.formula.syntax.Node.Not;

/// Reads what is a number or a condition, which only shows when it has been read.
///
/// ```
/// expression = both { "or" both }
/// both       = single { "and" single }
/// single     = "not" single | sum { ( "<" | "<=" | ">" | ">=" ) sum }
/// ```
final class ConditionReader {
  private final Tokens tokens;
  private final SizeLimit growth;
  private final Parser parser;

  ConditionReader(Tokens tokens, SizeLimit growth, Parser parser) {
    this.tokens = tokens;
    this.growth = growth;
    this.parser = parser;
  }

  Node expression() {
    Node left = both();
    while (left instanceof Condition first && tokens.next().isName("or")) {
      Token word = tokens.take();
      left = growth.grown(word, new Either(first, condition(tokens.next(), both())));
    }
    return left;
  }

  private Node both() {
    Node left = single();
    while (left instanceof Condition first && tokens.next().isName("and")) {
      Token word = tokens.take();
      left = growth.grown(word, new Both(first, condition(tokens.next(), single())));
    }
    return left;
  }

  private Node single() {
    if (tokens.next().isName("not")) {
      Token word = tokens.take();
      growth.nest(word);
      Condition other = condition(tokens.next(), single());
      growth.unnest();
      return growth.grown(word, new Not(other));
    }
    Node left = parser.sum();
    Optional<Relation> relation = tokens.next().kind().relation();
    if (relation.isEmpty()) {
      return left;
    }
    Token sign = tokens.take();
    Node right = parser.sum();
    return chained(
        relation.get(), right, growth.grown(sign, new Comparison(relation.get(), left, right)));
  }

  /// `a < b < c` is `a < b and b < c`, and so on; both relations have to point to the same side.
  private Node chained(Relation relation, Node middle, Condition before) {
    Optional<Relation> next = tokens.next().kind().relation();
    if (next.isEmpty()) {
      return before;
    }
    Token sign = tokens.take();
    if (isBelow(next.get()) != isBelow(relation)) {
      throw FormulaException.at(sign.position(), sign.length(), "condition.chain");
    }
    Node right = parser.sum();
    Condition more = growth.grown(sign, new Comparison(next.get(), middle, right));
    return chained(next.get(), right, growth.grown(sign, new Both(before, more)));
  }

  private static boolean isBelow(Relation relation) {
    return relation == Relation.LESS || relation == Relation.AT_MOST;
  }

  /// What was read, which has to be a condition.
  ///
  /// @param first its first token
  static Condition condition(Token first, Node read) {
    if (read instanceof Condition condition) {
      return condition;
    }
    throw FormulaException.at(first.position(), first.length(), "condition.expected");
  }

  /// Refuses a condition in the place of a number.
  ///
  /// @param node which may have it as an operand
  static void refuseAsNumber(Token at, Node node) {
    boolean clear =
        switch (node) {
          case Comparison comparison -> areNumbers(comparison);
          case Condition _ -> true;
          case Conditional(Condition _, Node met, Node otherwise) ->
              !(met instanceof Condition) && !(otherwise instanceof Condition);
          default -> areNumbers(node);
        };
    if (!clear) {
      throw FormulaException.at(at.position(), at.length(), "condition.number");
    }
  }

  private static boolean areNumbers(Node node) {
    return node.children().stream().noneMatch(Condition.class::isInstance);
  }
}
