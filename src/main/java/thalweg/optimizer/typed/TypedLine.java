package thalweg.optimizer.typed;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.Formula;
import thalweg.formula.syntax.Accents;
import thalweg.formula.syntax.GreekLetters;
import thalweg.formula.syntax.Node;

/// One line of a rule that was typed.
///
/// @param target the name that it gives a value
/// @param position where the target stands, in characters of the whole text counted from 0
/// @param length how many characters it has there
/// @param begin where the formula begins
/// @param formula the right-hand side, of names alone; its text may be spelled otherwise than the
///   user did
/// @param asks whether it says `gradient(theta)` instead of a formula, which is the formula `g`
///   then
record TypedLine(
    String target, int position, int length, int begin, Formula formula, boolean asks) {
  /// A name as it is written, in letters of the keyboard or in others.
  private static final Pattern WORD =
      Pattern.compile(
          "["
              + Accents.COMPOSED
              + "A-Za-z_]\\w*(?:["
              + Accents.ALL
              + "][\\d\u2080-\u2089]*)?|(?:["
              + GreekLetters.ALL
              + "]|\\\\[a-z]+)["
              + Accents.ALL
              + "]?(?:_?[\\d\u2080-\u2089]+|_\\{\\w+\\})?");

  /// Whether a name is used in it.
  boolean uses(String name) {
    return formula.parameters().contains(name);
  }

  /// Whether it gives the target the value of another name, as it is.
  boolean copies() {
    return formula.root() instanceof Node.Parameter;
  }

  /// The number that it gives the target; empty where it is a formula.
  OptionalDouble number() {
    return switch (formula.root()) {
      case Node.Literal(double value) -> OptionalDouble.of(value);
      case Node.Negation(Node.Literal(double value)) -> OptionalDouble.of(-value);
      default -> OptionalDouble.empty();
    };
  }

  /// The refusal of its target.
  RuleException refusedTarget(String key, Object... details) {
    Object[] all = new Object[details.length + 1];
    all[0] = target;
    System.arraycopy(details, 0, all, 1, details.length);
    return RuleException.at(position, length, key, all);
  }

  /// The refusal of a name in its formula.
  ///
  /// @param text the whole text
  /// @param meant what may have been meant, where the sentence says so
  RuleException refused(String text, String name, String key, String meant) {
    Matcher found = WORD.matcher(text).region(begin, text.length());
    while (found.find()) {
      if (GreekLetters.spelled(found.group()).equals(name)) {
        return RuleException.at(found.start(), found.end() - found.start(), key, name, meant);
      }
    }
    return RuleException.at(begin, 1, key, name, meant);
  }
}
