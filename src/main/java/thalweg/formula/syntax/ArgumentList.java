package thalweg.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.formula.syntax.Token.Kind;

/// Reads the arguments of functions: numbers between brackets and commas.
///
/// @param parser reads each of them
record ArgumentList(Tokens tokens, Parser parser) {
  /// As many as the function has.
  ///
  /// @param function whose name was taken
  List<Node> exactly(int wanted, Token function) {
    return read(function, wanted, wanted);
  }

  /// One or two.
  ///
  /// @param function whose name was taken
  List<Node> oneOrTwo(Token function) {
    return read(function, 1, 2);
  }

  /// Two or more.
  ///
  /// @param function whose name was taken
  List<Node> severalOf(Token function) {
    return read(function, 2, Integer.MAX_VALUE);
  }

  private List<Node> read(Token function, int least, int most) {
    Token opening = tokens.next();
    boolean other = (opening.kind() == Kind.OPEN_BRACE || opening.kind() == Kind.OPEN_SQUARE);
    if (least > 1 && !other && !tokens.isNext(Kind.OPEN) && !tokens.isNext(Kind.END)) {
      throw FormulaException.at(
          function.position(), function.length(), "arguments.bracket", function.text());
    }
    tokens.take(other ? opening.kind() : Kind.OPEN, "expected.bracket", function.text());
    List<Token> commas = new ArrayList<>();
    List<Node> arguments = parser.inBrackets(() -> list(commas));
    if (other) {
      tokens.take(opening.kind().closing(), "expected." + opening.kind().closing().name());
    } else {
      tokens.take(Kind.CLOSE, arguments.size() < most ? "expected.argument" : "expected.CLOSE");
    }
    if (arguments.size() > most && !other) {
      refuseDecimalComma(arguments, commas);
    }
    Optional<String> instead = MissingFunctions.ofTwo(function.text());
    if (most == 1 && arguments.size() == 2 && instead.isPresent()) {
      throw FormulaException.at(
          function.position(),
          function.length(),
          "arguments.instead",
          function.text(),
          instead.get());
    }
    if (arguments.size() < least || arguments.size() > most) {
      throw FormulaException.at(
          function.position(),
          function.length(),
          number(function, least, most),
          function.text(),
          arguments.size());
    }
    return arguments;
  }

  private static String number(Token function, int least, int most) {
    boolean choice = !WrittenFunctions.isNamed(function.text());
    return least < most
        ? "arguments.several"
        : "arguments." + (least == 3 && !choice ? "clip" : least);
  }

  /// Refuses one argument too many where a whole one and the next look like a number.
  private static void refuseDecimalComma(List<Node> arguments, List<Token> commas) {
    for (int i = 0; i < commas.size(); i++) {
      if (isNumber(arguments.get(i))) {
        Tokens.refuseDecimalComma(commas.get(i));
      }
    }
  }

  private static boolean isNumber(Node argument) {
    return switch (argument) {
      case Node.Literal _ -> true;
      case Node.Negation(Node operand) -> isNumber(operand);
      default -> false;
    };
  }

  private List<Node> list(List<Token> commas) {
    List<Node> arguments = new ArrayList<>();
    if (!tokens.next().kind().closes()) {
      arguments.add(parser.expression());
      while (tokens.next().kind().isComma()) {
        commas.add(tokens.take());
        arguments.add(parser.expression());
      }
    }
    return arguments;
  }
}
