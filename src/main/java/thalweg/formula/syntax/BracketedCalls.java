package thalweg.formula.syntax;

import java.util.List;
import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Token.Kind;

/// Functions of more than one argument, which have all of them in brackets: `pow(x, 2)`, `max(x, y,
/// 1)`, `if(x < 0, 0, x)`, `sum(i, 1, 5, x^i)`.
final class BracketedCalls {
  private final Tokens tokens;
  private final SizeLimit growth;
  private final Parser parser;
  private final ChoiceReader choices;
  private final SeriesReader series;

  BracketedCalls(
      Tokens tokens, SizeLimit growth, Parser parser, ChoiceReader choices, SeriesReader series) {
    this.tokens = tokens;
    this.growth = growth;
    this.parser = parser;
    this.choices = choices;
    this.series = series;
  }

  /// The call of a function whose name was taken; empty if it is none of these.
  Optional<Node> call(Token name) {
    boolean before =
        tokens.isNext(Kind.OPEN)
            || tokens.isNext(Kind.OPEN_SQUARE)
            || (tokens.isNext(Kind.OPEN_BRACE) && tokens.areLatex());
    if (before && !tokens.isNext(Kind.OPEN_BRACE) && name.text().equals(CaseList.NAME)) {
      return Optional.of(new CaseList(tokens, growth, parser, choices).read(name));
    }
    if (before && WrittenFunctions.isNamed(name.text())) {
      int wanted = WrittenFunctions.arguments(name.text());
      List<Node> arguments = new ArgumentList(tokens, parser).exactly(wanted, name);
      return Optional.of(
          WrittenFunctions.applied(name.text(), arguments, node -> growth.grown(name, node)));
    }
    Optional<Operator> operator = FunctionNames.operator(name.text());
    return operator.isPresent()
        ? Optional.of(call(name, operator.get()))
        : FunctionNames.form(name.text()).map(form -> call(name, form));
  }

  private Node call(Token name, Operator operator) {
    ArgumentList list = new ArgumentList(tokens, parser);
    boolean many = operator == Operator.MIN || operator == Operator.MAX;
    List<Node> arguments = many ? list.severalOf(name) : list.exactly(2, name);
    return growth.grown(
        name,
        arguments.size() == 2
            ? new Operation(operator, arguments.getFirst(), arguments.getLast())
            : new Extreme(operator, arguments));
  }

  private Node call(Token name, SpecialForm form) {
    return switch (form) {
      case IF -> choices.called(name);
      case SUM -> series.read(name, Operator.PLUS);
      case PROD -> series.read(name, Operator.TIMES);
    };
  }
}
