package thalweg.formula.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Token.Kind;

/// Reads names that stand for numbers: an index of a sum, a variable, a constant, a parameter.
final class NameReader {
  private static final Pattern LETTER = Pattern.compile("[A-Za-z]_?\\d*");

  private final Tokens tokens;
  private final SizeLimit growth;
  private final VariableNames variables;
  private final SeriesReader series;

  /// Where each parameter stands first.
  private final Map<String, Token> parameters = new LinkedHashMap<>();

  /// Where y stands first, whatever it is called.
  private Optional<Token> second = Optional.empty();

  NameReader(Tokens tokens, SizeLimit growth, VariableNames variables, SeriesReader series) {
    this.tokens = tokens;
    this.growth = growth;
    this.variables = variables;
    this.series = series;
  }

  /// The parameters so far, each with where it stands first.
  Map<String, Token> parameters() {
    return parameters;
  }

  /// Where y stands first, whatever it is called.
  Optional<Token> second() {
    return second;
  }

  /// What a name that was taken stands for.
  ///
  /// @throws FormulaException if it looks like a function or a product
  Node read(Token name) {
    return series.named(name).orElseGet(() -> plain(name));
  }

  /// What a raised letter that was taken stands for: it is no function, whatever follows it.
  Node raised(Token name) {
    return series
        .named(name)
        .orElseGet(() -> {
          parameters.putIfAbsent(name.text(), name);
          return growth.grown(name, new Parameter(name.text()));
        });
  }

  private Node plain(Token name) {
    Optional<Variable> variable = variables.named(name.text());
    if (variable.isPresent()) {
      refuseNumbered(name);
      if (variable.get() == Variable.Y) {
        second = second.or(() -> Optional.of(name));
      }
      return growth.grown(name, variable.get());
    }
    Optional<Constant> constant = Constant.named(name.text());
    return constant.isPresent() ? growth.grown(name, constant.get()) : parameter(name);
  }

  private Node parameter(Token name) {
    if (VariableNames.isReserved(name.text())) {
      throw FormulaException.at(name.position(), name.length(), "name.reserved", name.text());
    }
    refuseForeign(name, tokens.next());
    if (tokens.isNext(Kind.OPEN) && !(tokens.isSign(name) && !tokens.isTimeNext())) {
      throw NameRefusal.unknownFunction(name);
    }
    NameRefusal.refuseLoneIndex(name, series);
    NameRefusal.refuseJoinedFunction(name);
    if (tokens.areLatex()) {
      NameRefusal.refuseJoinedLetters(name);
    }
    NameRefusal.refuseJoinedFactors(name, series);
    parameters.putIfAbsent(name.text(), name);
    return growth.grown(name, new Parameter(name.text()));
  }

  /// Refuses `Which[...]`, a function that formulas lack as Mathematica writes it, and `arc sin x`.
  private static void refuseForeign(Token name, Token next) {
    Optional<String> instead = MissingFunctions.instead(name.text());
    boolean joined = name.isName("arc") && FunctionNames.unary(next.text()).isPresent();
    if (joined || (next.kind() == Kind.OPEN_SQUARE && instead.isPresent())) {
      throw FormulaException.at(
          name.position(),
          name.length(),
          "function.instead",
          name.text(),
          instead.orElse("a" + next.text() + "(x)"));
    }
  }

  /// Refuses `x(1)`: some languages number variables like this.
  private void refuseNumbered(Token name) {
    if (!name.isName("x") || !tokens.isNext(Kind.OPEN)) {
      return;
    }
    Tokens.Bookmark behind = tokens.mark();
    tokens.take();
    Token number = tokens.next();
    boolean numbered = number.kind() == Kind.NUMBER && number.text().matches("\\d");
    if (numbered) {
      tokens.take();
      if (tokens.isNext(Kind.CLOSE)) {
        int end = tokens.next().position() + 1;
        throw FormulaException.at(
            name.position(), end - name.position(), "variable.numbered", number.text());
      }
    }
    tokens.goTo(behind);
  }

  /// Whether a name beside another is a factor, and no word of a sentence.
  boolean standsForItself(Token name) {
    return series.isIndexed(name)
        || LETTER.matcher(name.text()).matches()
        || GreekLetters.isSpelled(name)
        || FunctionNames.isFunction(name.text())
        || Constant.named(name.text()).isPresent();
  }

  /// Whether a name joins conditions, branches or a term and its index, and is no factor.
  static boolean joinsConditions(Token name) {
    return name.isName("and") || name.isName("or") || name.isName("else") || name.isName("for");
  }
}
