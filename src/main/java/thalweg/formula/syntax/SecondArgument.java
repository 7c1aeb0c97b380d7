package thalweg.formula.syntax;

import java.util.List;
import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Token.Kind;

/// Reads the second argument that some notations give to functions of one: `Log[2, x]` and
/// `ArcTan[x, y]` as Mathematica orders them, `math.log(x, 2)` as Python does. Without square
/// brackets or a module it is not known which comes first.
///
/// @param parser reads each of them
record SecondArgument(Tokens tokens, SizeLimit growth, Parser parser) {
  /// Python's logarithm, whose base comes second.
  static final String LOG_OF_BASE = "math.log";

  /// The call of a function whose name was taken; empty where none of these notations is used.
  Optional<Node> read(Token name, UnaryForm form) {
    boolean square = tokens.isNext(Kind.OPEN_SQUARE);
    boolean log = form.equals(UnaryForm.of(UnaryFunction.LOG));
    boolean ofBase = log && name.text().equals(LOG_OF_BASE) && tokens.isNext(Kind.OPEN);
    boolean angle = form.equals(UnaryForm.of(UnaryFunction.ATAN)) && square;
    if (!ofBase && !angle && !(log && square)) {
      return Optional.empty();
    }
    List<Node> arguments = new ArgumentList(tokens, parser).oneOrTwo(name);
    Node first = arguments.getFirst();
    Node last = arguments.getLast();
    if (arguments.size() == 1) {
      return Optional.of(form.applied(first, node -> growth.grown(name, node)));
    }
    if (angle) {
      return Optional.of(growth.grown(name, new Operation(Operator.ATAN2, last, first)));
    }
    Node of = logarithm(name, ofBase ? first : last);
    Node base = logarithm(name, ofBase ? last : first);
    return Optional.of(growth.grown(name, new Operation(Operator.DIVIDED_BY, of, base)));
  }

  private Node logarithm(Token name, Node argument) {
    return growth.grown(name, new UnaryCall(UnaryFunction.LOG, argument));
  }
}
