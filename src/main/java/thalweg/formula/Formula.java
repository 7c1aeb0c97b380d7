package thalweg.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import thalweg.formula.compile.Binding;
import thalweg.formula.compile.CompiledFormula;
import thalweg.formula.compile.Interpretation;
import thalweg.formula.enclosure.FormulaEnclosure;
import thalweg.formula.syntax.FormulaException;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Parser;
import thalweg.formula.syntax.Printer;
import thalweg.formula.syntax.SeriesTerms;
import thalweg.formula.syntax.SpellingSuggestion;
import thalweg.text.Text;

/// A function of x and y that a person wrote down.
///
/// ## Grammar
///
/// Variables `x` and `y`; numbers (`2`, `.5`, `1e-3`); the constants `pi` and `e`; any other name
/// (letters, digits and `_`, not beginning with a digit) is a parameter. Operators, weakest first:
///
/// 1. `+` and `-`, left to right
/// 2. `*` and `/`, left to right, and the implied product
/// 3. the signs `-` and `+` before an operand: `-x^2` is -(x^2)
/// 4. `^`, also written `**`, right to left; its exponent may have a sign: `2^-x`
/// 5. a raised number: `x²^3` is (x^2)^3
///
/// A product is implied after a number before a name or bracket (`2x`, `3(x + 1)`, `2sin(x)`),
/// before any opening bracket (`x(y + 1)`, `(x + 1)(y + 1)`) but that after a parameter, and before
/// a name of one letter, a function and a constant (`a x`, `(x + 1)y`, `x sin(y)`). A name of the
/// letters x and y alone is their product: `xy`, `xyx`. It is as strong as a written `*`: `1/2x` is
/// (1/2)*x, and `x^2(y + 1)` is (x^2)*(y + 1).
///
/// Functions of one argument: sin cos tan sec csc cot, the hyperbolic sinh cosh tanh sech csch
/// coth, the inverse asin acos atan asec acsc asinh acosh atanh asech acsch acoth, exp expm1 log
/// (natural) log2 log10 log1p sqrt cbrt abs sign floor ceil round (half to even) erf sigmoid relu
/// softplus step (0 at 0) gelu (by erf) swish; of two: pow hypot atan2 mod (with the divisor's
/// sign); `pow(a, b)` is `a^b`; of two or more: min max. A parameter right before a bracket is
/// taken for a function that is not known, and refused. An argument that is a product of numbers
/// and names needs no brackets (`sin 2x`), a whole power may stand before it (`sin^2(x)`).
///
/// `if(condition, a, b)` is a where the condition holds and b elsewhere; conditions compare by `<`
/// `<=` `>` `>=` and are joined by `not`, `and`, `or`, strongest first. `sum(i, 1, 5, ...)` and
/// `prod(i, 1, 5, ...)` are computed as they are written out for each whole number between two
/// bounds that are known and of magnitude 100 at most; bounds may contain the index of a sum around
/// them, `x_i` is x or y.
///
/// ## Spellings
///
/// Papers, programs and keyboards differ, and what they write is read as it is meant:
///
/// - `ln` `arcsin` `arsinh` `arctan2` `sgn` `fabs` `absolute` `ceiling` `rint` `silu` `power`
///   `minimum` `maximum` `remainder` `where` and the like; `np.` `math.` `torch.nn.` in front of a
///   function; a function in any case of letters before its bracket, as `ReLU(x)`
/// - `²` `⁻¹` `−` `–` `·` `×` `÷` `π` `√x`; `|x|`; square brackets and braces as brackets
/// - `x[0]` and `x[1]`; `x1` and `x2`, `X` and `Y` where neither x nor y stands in it
/// - `f(x, y) =`, `z =`, `lambda x, y:`, `def f(x, y): return`, `return`, `(x, y) ->`, `function(x,
///   y)`, `f[x_, y_] :=` and `minimize` in front of all of it
/// - `sum(x**i for i in range(1, 6))`, whose last i is 5, and `x[i]` in it, counted from 0
/// - letters of mathematical alphabets and of double width, `Sin[x]`, and quotation marks around
///   all
/// - LaTeX: `\frac{a}{b}` `\frac12` `\sqrt[3]{x}` `\log_2` `\cdot` `\left(` `\right)` `x^{2}`
///   `x_{1}` `\sin`, spaces and `$`
/// - `\sum_{i=1}^{2} x_i^2`, of all factors behind it, `\prod`, and cases, the last of which is for
///   all that is left
/// - `a if x < 0 else b`, `x < 0 ? a : b`, `0 < x < 1`, `x.^2`
/// - Greek letters as parameters: `β₁`, `β_1`, `\beta_{1}` and `beta1` are one, `λx` is lambda*x
///
/// What has two readings is refused: `sin x*y`, `√2x`, `sin^-1(x)`, `e^xy`, `x(1)`, `x1^2 + y^2`,
/// and a decimal comma.
///
/// ## Meaning
///
/// Values are those of Java's double arithmetic for the formula as written, left to right. A power
/// whose exponent is a whole number of magnitude at most 1024, constant once the parameters are
/// given, is a product (repeated squaring; the reciprocal for a negative exponent), so 0^0 is 1;
/// every other power is [Math#pow]. At a kink the derivatives are PyTorch's: 0 for abs, relu and
/// sign at 0 and for all that is level between jumps, and the mean of those arguments of min or max
/// that tie. Of a choice the branch not taken contributes nothing, not even NaN.
///
/// Formulas are immutable. Two are equal if their trees are, whatever their blanks and brackets.
public final class Formula {
  /// The most characters a formula may have.
  public static final int MAX_CHARACTERS = 4096;

  /// The most numbers, names, operations and signs a formula may have.
  public static final int MAX_NODES = 2000;

  /// The most levels a formula may have, both as brackets and signs in its text and as operations
  /// applied to one another: a sum of n terms without brackets has n levels.
  public static final int MAX_DEPTH = 200;

  private static final Text TEXT = Text.of("formula");

  private final String text;
  private final Node root;
  private final Node written;
  private final List<String> parameters;
  private final Object compiling = new Object();
  private @Nullable CompiledFormula compiled;

  private Formula(String text, Node root) {
    this.text = text;
    this.root = root;
    this.written = SeriesTerms.writtenOut(root);
    Set<String> names = new LinkedHashSet<>();
    collectParameters(written, names);
    this.parameters = List.copyOf(names);
  }

  /// The formula that the text spells.
  ///
  /// @throws FormulaException if it spells none, or goes beyond [#MAX_CHARACTERS], [#MAX_NODES] or
  ///   [#MAX_DEPTH]
  public static Formula parse(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw FormulaException.at(
          MAX_CHARACTERS, text.length() - MAX_CHARACTERS, "limit.characters", MAX_CHARACTERS);
    }
    return new Formula(text, Parser.parse(text));
  }

  /// The text as it was written.
  public String text() {
    return text;
  }

  /// The names of the parameters, in order of first appearance, each once.
  public List<String> parameters() {
    return parameters;
  }

  /// Whether x or y stands in it, by any of their names.
  public boolean hasVariables() {
    return hasVariables(written);
  }

  private static boolean hasVariables(Node node) {
    return node instanceof Variable || node.children().stream().anyMatch(Formula::hasVariables);
  }

  /// Whether the name of a parameter ends at a place of the text that may become a function's or a
  /// constant's by going on writing there: `s` may become `sin`.
  ///
  /// @param end characters before that place
  public boolean hasNameBegunAt(int end) {
    int begin = end;
    while (begin > 0 && isOfName(begin - 1)) {
      begin--;
    }
    // A number before a name is a factor.
    while (begin < end && Character.isDigit(text.charAt(begin))) {
      begin++;
    }
    String name = text.substring(begin, end);
    return !(end < text.length() && isOfName(end))
        && parameters.contains(name)
        && SpellingSuggestion.isBegun(name);
  }

  private boolean isOfName(int index) {
    return Character.isLetterOrDigit(text.charAt(index)) || text.charAt(index) == '_';
  }

  /// The field that the formula describes once its parameters have values, evaluated by walking the
  /// tree: slow, and the measure for [#compile].
  ///
  /// @param parameters a value for every name in [#parameters()]; other names are ignored
  /// @throws IllegalArgumentException if a parameter has no value; the message names it
  public Field interpret(Map<String, Double> parameters) {
    return new Interpretation(bind(parameters));
  }

  /// The formula over rectangles once its parameters have values: bounds of all it makes of them.
  ///
  /// @param parameters a value for every name in [#parameters()]; other names are ignored
  /// @throws IllegalArgumentException if a parameter has no value; the message names it
  public FormulaEnclosure enclose(Map<String, Double> parameters) {
    return new FormulaEnclosure(bind(parameters));
  }

  private Node bind(Map<String, Double> parameters) {
    for (String name : this.parameters) {
      if (parameters.get(name) == null) {
        throw new IllegalArgumentException(TEXT.get("parameter.missing", name));
      }
    }
    return Binding.bind(written, parameters);
  }

  /// The formula as a class of its own, made when it is first asked for.
  ///
  /// It gives the numbers that [#interpret] gives, at the speed of the formula written in Java.
  public CompiledFormula compile() {
    synchronized (compiling) {
      if (compiled == null) {
        compiled = CompiledFormula.of(this);
      }
      return compiled;
    }
  }

  /// The tree as it was read.
  public Node root() {
    return root;
  }

  /// The tree with every sum and product over an index written out: what is computed.
  public Node writtenOut() {
    return written;
  }

  private static void collectParameters(Node node, Set<String> names) {
    if (node instanceof Parameter(String name)) {
      names.add(name);
    }
    for (Node child : node.children()) {
      collectParameters(child, names);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Formula formula && root.equals(formula.root);
  }

  @Override
  public int hashCode() {
    return root.hashCode();
  }

  /// The canonical text: blanks around + and -, every product written, no bracket more than needed.
  ///
  /// It parses to an equal formula, unless writing out implied products and adding blanks made it
  /// longer than [#MAX_CHARACTERS].
  @Override
  public String toString() {
    return Printer.print(root);
  }
}
