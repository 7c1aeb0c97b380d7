package thalweg.formula.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.derivative.Operator;
import thalweg.formula.syntax.Node.Index;
import thalweg.formula.syntax.Node.IndexedVariable;
import thalweg.formula.syntax.Node.Series;
import thalweg.formula.syntax.Token.Kind;

/// Reads `sum(i, 1, 5, ...)` and `prod(i, 1, 5, ...)`, and LaTeX's `\\sum_{i=1}^{5} ...`. Every
/// limit on formulas counts what they are when they are written out.
final class SeriesReader {
  private static final Pattern INDEXED = Pattern.compile("x_?([A-Za-z]\\w*)([+-]\\d+)?");

  private final Tokens tokens;
  private final SizeLimit growth;
  private final Parser parser;

  /// Of the series around what is read, the innermost first.
  private final Deque<String> indices = new ArrayDeque<>();

  /// Of series without brackets around their terms, which ended before what is read.
  private final Set<String> ended = new HashSet<>();

  private final IdentityHashMap<Node, Token> places = new IdentityHashMap<>();

  SeriesReader(Tokens tokens, SizeLimit growth, Parser parser) {
    this.tokens = tokens;
    this.growth = growth;
    this.parser = parser;
  }

  /// A sum or product whose name was taken.
  Node read(Token name, Operator operator) {
    if (tokens.isNext(Kind.OPEN_SQUARE)) {
      throw refusal(name, tokens.next());
    }
    tokens.take(Kind.OPEN, "expected.bracket", name.text());
    return parser.inBrackets(() -> {
      int counted = growth.nodes();
      Optional<ComprehensionReader.Range> range =
          new ComprehensionReader(tokens, growth, parser).range(name);
      if (range.isPresent()) {
        return counted(name, ofRange(name, operator, range.get()), counted);
      }
      String index = index(name);
      comma(name);
      Node from = bound(name);
      comma(name);
      Node to = bound(name);
      comma(name);
      Node term = within(index, parser::sum);
      if (tokens.next().kind().isComma()) {
        throw refusal(name, tokens.next());
      }
      tokens.take(Kind.CLOSE, "expected.CLOSE");
      return counted(name, new Series(operator, index, from, to, term), counted);
    });
  }

  /// A term that stands before its index, which was read already.
  private Series ofRange(Token name, Operator operator, ComprehensionReader.Range range) {
    Kind closing = range.wrapped() ? tokens.take().kind().closing() : Kind.CLOSE;
    Node term = within(range.index(), parser::sum);
    if (!tokens.next().isName("for")) {
      throw FormulaException.unexpected(tokens.next(), "expected.operator");
    }
    tokens.goTo(range.end());
    if (range.wrapped()) {
      tokens.take(closing, "expected." + closing.name());
    }
    tokens.take(Kind.CLOSE, "expected.CLOSE");
    Node from = placedBound(name, range.first(), range.from());
    Node to = placedBound(name, range.last(), range.to());
    return new Series(operator, range.index(), from, to, term);
  }

  /// A sum or product as LaTeX writes it, whose sign was taken: all factors that follow it.
  Node readFactors(Token sign) {
    int counted = growth.nodes();
    SeriesBounds bounds = SeriesBounds.of(sign.text());
    Operator operator = bounds.operator();
    Node from = bound(sign, bounds.from());
    Node to = bound(sign, bounds.to());
    Token first = tokens.next();
    Node term = within(bounds.index(), parser::product);
    boolean unclear =
        operator == Operator.TIMES
            && term instanceof Node.Operation(Operator joined, Node _, Node last)
            && joined != Operator.POWER
            && !tokens.wasLast(Kind.CLOSE)
            && !SeriesTerms.freeIndices(last).contains(bounds.index());
    if (unclear) {
      throw FormulaException.at(first.position(), first.length(), "series.factors");
    }
    ended.add(bounds.index());
    return counted(sign, new Series(operator, bounds.index(), from, to, term), counted);
  }

  /// What a name is the number of a series for, or the variable of that number.
  Optional<Node> named(Token name) {
    if (isIndex(name.text())) {
      return Optional.of(growth.grown(name, new Index(name.text())));
    }
    Matcher indexed = INDEXED.matcher(name.text());
    if (!indexed.matches() || !isIndex(indexed.group(1))) {
      return Optional.empty();
    }
    int shift = indexed.group(2) == null ? 0 : Integer.parseInt(indexed.group(2));
    return Optional.of(placed(name, new IndexedVariable(indexed.group(1), shift)));
  }

  /// Whether a name is that of an index, or of a variable that one numbers.
  boolean isIndexed(Token name) {
    Matcher indexed = INDEXED.matcher(name.text());
    return isIndex(name.text()) || (indexed.matches() && isIndex(indexed.group(1)));
  }

  /// Whether a name is that of an index.
  boolean isIndex(String name) {
    return indices.contains(name);
  }

  /// Whether a name was an index in terms that have no brackets around them.
  boolean wasIndex(String name) {
    return ended.contains(name);
  }

  private <T> T within(String index, Supplier<T> reading) {
    indices.push(index);
    T read = reading.get();
    indices.pop();
    return read;
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

  private Node bound(Token name) {
    Token first = tokens.next();
    return placedBound(name, first, parser.sum());
  }

  private Node placedBound(Token name, Token at, Node bound) {
    places.put(bound, new Token(Kind.NAME, name.text(), at.position(), at.length()));
    return checked(bound);
  }

  private Node bound(Token sign, String written) {
    Token name = new Token(Kind.NAME, "sum", sign.position(), sign.length());
    Token place = new Token(Kind.NAME, written, sign.position(), sign.length());
    if (written.matches("-?\\d{1,3}")) {
      Node size = placed(name, new Node.Literal(Math.abs(Integer.parseInt(written))));
      return checked(written.startsWith("-") ? placed(name, new Node.Negation(size)) : size);
    }
    return named(place)
        .orElseThrow(
            () -> FormulaException.at(sign.position(), sign.length(), "series.limit", written));
  }

  /// Refuses a bound at once that depends on no index: only the others show later.
  private Node checked(Node bound) {
    if (SeriesTerms.freeIndices(bound).isEmpty()) {
      double value = KnownNumber.of(SeriesTerms.writtenOut(bound));
      if (value != Math.rint(value) || !(Math.abs(value) <= SeriesTerms.MOST)) {
        throw refused(bound, value);
      }
    }
    return bound;
  }

  private <N extends Node> N placed(Token at, N node) {
    places.put(node, at);
    return growth.grown(at, node);
  }

  /// Counts a series by its terms instead of by what was read.
  ///
  /// @param before nodes that there were before it
  private Node counted(Token name, Series series, int before) {
    if (!indices.isEmpty()) {
      return growth.grown(name, series);
    }
    growth.forget(before);
    Node written = new SeriesTerms(made -> growth.grown(name, made), this::refused).of(series);
    return growth.standsFor(series, written);
  }

  private FormulaException refused(Node part, double number) {
    Token place = places.getOrDefault(part, tokens.last());
    return part instanceof IndexedVariable
        ? FormulaException.at(
            place.position(), place.length(), "series.variable", place.text(), "x_" + (int) number)
        : FormulaException.at(
            place.position(), place.length(), "series.bound", place.text(), SeriesTerms.MOST);
  }

  private static FormulaException refusal(Token name, Token at) {
    return FormulaException.unexpected(at, "expected.series", name.text());
  }
}
