package thalweg.formula.syntax;

import java.util.function.Supplier;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Token.Kind;

/// Reads `|x|`, where the sign that begins is the one that ends.
final class MagnitudeReader {
  private final Tokens tokens;
  private final SizeLimit growth;
  private final Parser parser;

  /// Bars that are open within the innermost brackets.
  private int bars;

  MagnitudeReader(Tokens tokens, SizeLimit growth, Parser parser) {
    this.tokens = tokens;
    this.growth = growth;
    this.parser = parser;
  }

  /// Whether the next bar ends what an earlier one began.
  boolean isOpen() {
    return bars > 0;
  }

  /// Reads what is in brackets, where bars outside of them do not close.
  <T> T inBrackets(Supplier<T> reading) {
    int outside = bars;
    bars = 0;
    T read = reading.get();
    bars = outside;
    return read;
  }

  /// A magnitude whose first bar comes next.
  ///
  /// @throws FormulaException if it is `||x||`, which is the length of a vector
  Node read() {
    Token bar = tokens.take();
    boolean twice = tokens.isNext(Kind.BAR) && bar.isBeside(tokens.next());
    bars++;
    Node inner = parser.sum();
    bars--;
    tokens.take(Kind.BAR, "expected.bar");
    if (twice
        && inner instanceof UnaryCall(UnaryFunction function, Node _)
        && function == UnaryFunction.ABS) {
      throw FormulaException.at(bar.position(), 2, "bar.norm");
    }
    return growth.grown(bar, new UnaryCall(UnaryFunction.ABS, inner));
  }
}
