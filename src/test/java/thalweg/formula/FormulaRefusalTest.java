package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.syntax.FormulaException;

class FormulaRefusalTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''            | 0  | 0 | Expected a number, a name or "(" at the end of the formula.
          x + * y       | 4  | 1 | Expected a number, a name or "(" at character 5, not "*".
          x +           | 3  | 0 | Expected a number, a name or "(" at the end of the formula.
          (x + y        | 6  | 0 | Expected an operator or ")" at the end of the formula.
          x + y)        | 5  | 1 | Expected an operator or the end of the formula at character 6, not ")".
          x kappa       | 2  | 5 | Expected an operator or the end of the formula at character 3, not "kappa".
          x 2           | 2  | 1 | Expected an operator or the end of the formula at character 3, not "2".
          w[0]          | 1  | 1 | Expected an operator or the end of the formula at character 2, not "[".
          2 34          | 2  | 2 | Expected an operator or the end of the formula at character 3, not "34".
          x *** 2       | 4  | 1 | Expected a number, a name or "(" at character 5, not "*".
          sin           | 3  | 0 | Expected "(" after the function sin at the end of the formula.
          pow(x, y      | 8  | 0 | Expected an operator or ")" at the end of the formula.
          pow(x         | 5  | 0 | Expected an operator, "," or ")" at the end of the formula.
          x + #y        | 4  | 1 | Expected a number, a name, an operator or a bracket at character 5, not "#".
          x + .         | 4  | 1 | Expected a number, a name, an operator or a bracket at character 5, not ".".
          x + 😀        | 4  | 2 | Expected a number, a name, an operator or a bracket at character 5, not "😀".
          1 + 1e999     | 4  | 5 | Expected a number below 1.8e308 at character 5, not "1e999".
          sin -x        | 4  | 1 | Expected "(" after the function sin at character 5, not "-".
          sin^-1(x)     | 3  | 1 | At character 4 the power of sin is meant for its inverse or for 1/sin: write the inverse by its name, or 1/sin( ... ).
          sin⁻¹(x)      | 3  | 2 | At character 4 the power of sin is meant for its inverse or for 1/sin: write the inverse by its name, or 1/sin( ... ).
          sin^          | 4  | 0 | Expected a number, a name or "(" at the end of the formula.
          sin^{         | 5  | 0 | Expected a number, a name or "(" at the end of the formula.
          sin^k(x)      | 4  | 1 | The power of a function between its name and its argument is a whole number: at character 5 write (sin( ... ))^( ... ).
          sin x*y       | 5  | 1 | Readers differ on what the function sin at character 6 is taken of: write brackets around it, as in sin(x)*y or sin(x*y).
          sin x(y+1)    | 0  | 3 | Readers differ on what the function sin at character 1 is taken of: write brackets around it, as in sin(x)*y or sin(x*y).
          sin x y       | 0  | 3 | Readers differ on what the function sin at character 1 is taken of: write brackets around it, as in sin(x)*y or sin(x*y).
          √2x           | 0  | 1 | Readers differ on what the function sqrt at character 1 is taken of: write brackets around it, as in sqrt(x)*y or sqrt(x*y).
          2sinx + y     | 1  | 4 | Is "sinx" at character 2 meant for the function sin? Then write sin(x).
          sqrt 2x       | 0  | 4 | Readers differ on what the function sqrt at character 1 is taken of: write brackets around it, as in sqrt(x)*y or sqrt(x*y).
          sqrt[3]{x}    | 4  | 1 | Expected "(" after the function sqrt at character 5, not "[".
          y = x^2       | 2  | 1 | A formula has one side: leave out the equals sign at character 3 with what stands on one side of it, or write the difference of both.
          2,5*x         | 1  | 1 | A number has a decimal point, and nothing between its thousands: at character 2 there is a comma.
          sin(2,5)      | 5  | 1 | A number has a decimal point, and nothing between its thousands: at character 6 there is a comma.
          x and y       | 2  | 3 | Expected an operator or the end of the formula at character 3, not "and".
          and*x         | 0  | 3 | The word "and" at character 1 is no name: formulas have numbers, names and operators.
          f(a, b) = a   | 2  | 4 | The variables of a formula are x and y: at character 3 there is "a, b".
          \\foo x     | 0  | 4 | The LaTeX command \\foo at character 1 has no meaning here.
          \\frac1x    | 0  | 5 | A fraction is written \\frac{a}{b}: at character 1 its braces are missing.
          '|x + y'      | 6  | 0 | 'Expected an operator or "|" at the end of the formula.'
          sin(x         | 5  | 0 | Expected an operator or ")" at the end of the formula.
          1 + sin()     | 4  | 3 | The function sin at character 5 expected 1 argument, not 0.
          sin(x, y)     | 0  | 3 | The function sin at character 1 expected 1 argument, not 2.
          pow(x)        | 0  | 3 | The function pow at character 1 expected 2 arguments, not 1.
          max(x)        | 0  | 3 | The function max at character 1 expected 2 arguments or more, not 1.
          hypot(x, y, 1) | 0 | 5 | The function hypot at character 1 expected 2 arguments, not 3.
          if(x < 1, 2)  | 0  | 2 | if( ... ) at character 1 is written if(condition, a, b), as in if(x < 0, 0, x^2): it expected 3 arguments, not 2.
          x if y > 0    | 2  | 2 | A choice is written a if condition else b, or if(condition, a, b), as in if(x < 0, 0, x^2): at character 3 there is no else.
          1 + if y > 0  | 4  | 2 | A choice is written if(condition, a, b), as in if(x < 0, 0, x^2): at character 5 there is none.
          if(x, y, 1)   | 0  | 2 | Expected a condition, as in if(x < 0, 0, x^2), at character 1.
          if(x < 1 and y, 1, 2) | 13 | 1 | Expected a condition, as in if(x < 0, 0, x^2), at character 14.
          (x > 0)*x     | 7  | 1 | A condition is no number: at character 8 write it into if(condition, a, b), as in if(x < 0, 0, x^2).
          x > 0         | 0  | 1 | A condition is no number: at character 1 write it into if(condition, a, b), as in if(x < 0, 0, x^2).
          sin(x > 0)    | 0  | 3 | A condition is no number: at character 1 write it into if(condition, a, b), as in if(x < 0, 0, x^2).
          if(0 < x > 1, 1, 2) | 9 | 1 | Of three numbers that are compared the second is between the others, as in 0 < x < 1: at character 10 the sign points to the other side.
          if(x == 1, 1, 2) | 5 | 2 | Expected a number, a name, an operator or a bracket at character 6, not "==": write abs(x - y) <= 1e-9.
          x % 2         | 2  | 1 | Expected a number, a name, an operator or a bracket at character 3, not "%": write mod(x, y).
          sum(x^2)      | 4  | 1 | A sum or product is written sum(i, 1, 5, x^i), with a name, two bounds and a term: at character 5 there is "x".
          sum(i=1, 5, x) | 5 | 1 | Expected a number, a name, an operator or a bracket at character 6, not "=": write sum(i, 1, 5, ... ).
          prod(k=1, 5, x) | 6 | 1 | Expected a number, a name, an operator or a bracket at character 7, not "=": write prod(i, 1, 5, ... ).
          x — y         | 2  | 1 | Expected a number, a name, an operator or a bracket at character 3, not "—": write -.
          2xReLU(y)     | 1  | 5 | Is "xReLU" at character 2 meant for a product? Then write x*relu( ... ).
          Int(x)        | 0  | 3 | No function of the name Int at character 1 is known: write floor(x) or round(x).
          \\lg x      | 0  | 3 | At character 1 write log10(x) or log2(x) for \\lg.
          prod(i, 1     | 9  | 0 | A sum or product is written prod(i, 1, 5, x^i), with a name, two bounds and a term: it goes on at the end of the formula.
          sum(i, 1, n, x^i) | 10 | 1 | Expected a whole number of at most 100 at character 11: the bounds of sum are known numbers.
          sum(i, 1, 101, x^i) | 10 | 3 | Expected a whole number of at most 100 at character 11: the bounds of sum are known numbers.
          sum(i, 1, 2.5, x^i) | 10 | 3 | Expected a whole number of at most 100 at character 11: the bounds of sum are known numbers.
          sum(i, 1, 3, x_i^2) | 13 | 3 | There are the variables x_1 and x_2, which are x and y, and no x_3: so it is with x_i at character 14.
          sum(i, 1, 3, ix) | 13 | 2 | Is "ix" at character 14 meant for a product? Then write i*x.
          \\sum_i x      | 0  | 4 | At character 1 write sum(i, 1, 5, ... ) for \\sum.
          \\sum_{k=0}^{n-1} x^k | 0 | 16 | Expected a whole number of at most 100 for "n-1" in the bounds at character 1: with the variables x_1 and x_2 a sum over all goes to 2.
          \\sum_{i=1}^{2} x_i^2 - x_i | 23 | 3 | The sum over the index of x_i at character 24 has ended before it: write brackets around all that is summed.
          \\sum_{i=1}^{5} x^i + i | 21 | 1 | The sum over the index of i at character 22 has ended before it: write brackets around all that is summed.
          \\prod_{i=1}^{2} x_i y | 16 | 3 | Readers differ on how far the product at character 17 goes: write brackets around all that is multiplied for each index.
          \\sum_{i=1}^{2} a_i x_i | 15 | 3 | a_i at character 16 is another number for each term, and formulas have no lists: write the terms out.
          \\sum_{i=1}^{2} ix_i | 15 | 4 | Is "ix_i" at character 16 meant for a product? Then write i*x_i.
          exp(1i*x)     | 4  | 2 | Formulas have no complex numbers: is "1i" at character 5 meant for a product? Then write 1*i.
          y + 2.5j*x    | 4  | 4 | Formulas have no complex numbers: is "2.5j" at character 5 meant for a product? Then write 2.5*j.
          sum(i, 1, 2, 2i*x) + 3j | 21 | 2 | Formulas have no complex numbers: is "3j" at character 22 meant for a product? Then write 3*j.
          e^{-bx}       | 4  | 2 | Is "bx" at character 5 meant for a product? Then write b*x.
          x^T x + y     | 2  | 1 | Is "T" at character 3 meant for a transposed vector? Vectors are written out, as x^2 + y^2. A parameter needs another name.
          x_i^2 + y^2   | 0  | 3 | x_i at character 1 has no sum over i around it: write sum(i, 1, 2, ... ), or x and y.
          x_{n-1} + y   | 0  | 7 | x_n-1 at character 1 has no sum over n around it: write sum(n, 1, 2, ... ), or x and y.
          \\sum_{i=1}^{2} x_{i+1} | 15 | 7 | There are the variables x_1 and x_2, which are x and y, and no x_3: so it is with x_i+1 at character 16.
          ∏_{j=1}^n x   | 0  | 9 | Expected a whole number of at most 100 for "n" in the bounds at character 1: with the variables x_1 and x_2 a sum over all goes to 2.
          sum(x, 1, 5, x) | 4 | 1 | x at character 5 is a coordinate, and no index: write sum(i, 1, 5, ... ) with another name.
          \\log_3 x   | 0  | 6 | At character 1 write log(x)/log(3) for \\log_3.
          np.min([x, y]) | 9 | 1 | Formulas have no lists, and at character 10 there is a comma in square brackets: write max(x, y) for max([x, y]).
          \\frac{1     | 7  | 0 | Expected an operator or "}" at the end of the formula.
          \\sqrt[n]{x} | 0 | 8 | At character 1 write (x)^(1/n) for \\sqrt[n].
          def f(a, b): return a | 6 | 4 | The variables of a formula are x and y: at character 7 there is "a, b".
          \\lfloor x \\rceil | 10 | 6 | Expected an operator or "⌋" at character 11, not "rceil".
          ⌊x + y        | 6  | 0 | Expected an operator or "⌋" at the end of the formula.
          ⌈x)           | 2  | 1 | Expected an operator or "⌉" at character 3, not ")".
          sin2x         | 0  | 5 | Is "sin2x" at character 1 meant for the function sin? Then write sin(2x).
          x2 + 1        | 0  | 2 | Is x2 at character 1 a variable without the first? Then write y for it, or y^2 for a square. A parameter needs another name.
          x(1)^2        | 0  | 4 | Is x(1) at character 1 a variable or a product? The variables are x and y; a product is written x*1.
          xe^x          | 0  | 2 | Is "xe" at character 1 meant for a product? Then write x*e.
          e^xy          | 2  | 1 | Readers differ on how far the exponent at character 3 goes: write ^(x*y) or ^x*y.
          2xsin(y)      | 1  | 4 | Is "xsin" at character 2 meant for a product? Then write x*sin( ... ).
          x1^2 + 3y^2   | 0  | 2 | Is x1 at character 1 a variable beside y? Then write x for it: the variables are x and y, or x1 and x2. A parameter needs another name.
          x^2 + Y^2     | 6  | 1 | Is Y at character 7 a variable beside x? Then write y for it: the variables are x and y, or x1 and x2. A parameter needs another name.
          x0^2 + x1^2   | 0  | 2 | Is x0 at character 1 a variable beside y? Then write x for it: the variables are x and y, or x1 and x2. A parameter needs another name.
          acot(x)       | 0  | 4 | No function of the name acot at character 1 is known: write atan(1/x) or pi/2 - atan(x).
          sng(x)        | 0  | 3 | Expected a function at character 1, and "sng" is none: did you mean "sgn"? A product is written "sng*(".
          asnh(x)       | 0  | 4 | Expected a function at character 1, and "asnh" is none: did you mean "asinh"? A product is written "asnh*(".
          lb(x)         | 0  | 2 | No function of the name lb at character 1 is known: write log2(x).
          lg(x)         | 0  | 2 | No function of the name lg at character 1 is known: write log10(x) or log2(x).
          sqr(x)        | 0  | 3 | No function of the name sqr at character 1 is known: write x^2, or sqrt(x) for the root.
          int(x)        | 0  | 3 | No function of the name int at character 1 is known: write floor(x) or round(x).
          logistic(x)   | 0  | 8 | No function of the name logistic at character 1 is known: write sigmoid(x).
          elu(x)        | 0  | 3 | No function of the name elu at character 1 is known: write if(x < 0, exp(x) - 1, x).
          np.linalg.norm([x, y]) | 0 | 14 | No function of the name norm at character 1 is known: write hypot(x, y).
          log2x + y     | 0  | 5 | Is "log2x" at character 1 meant for the function log2 or log? Then write log2(x) or log(2x).
          atan2x + y    | 0  | 6 | Is "atan2x" at character 1 meant for the function atan? Then write atan(2x).
          np.log(y, 2)  | 0  | 6 | The function log at character 1 has one argument, not two: write log2(x), log10(x) or log(x)/log(b) for the base b.
          atan(y, x)    | 0  | 4 | The function atan at character 1 has one argument, not two: write atan2(y, x).
          sqrt(x, 3)    | 0  | 4 | The function sqrt at character 1 has one argument, not two: write cbrt(x) for the third root, x^(1/n) for others where x >= 0.
          x mod y       | 2  | 3 | The function mod at character 3 has its arguments in brackets behind it: write mod(x, y).
          x//y          | 1  | 2 | Expected a number, a name, an operator or a bracket at character 2, not "//": write floor(x/y), or x/y for a fraction.
          if(x=0,1,2)   | 4  | 1 | Expected a number, a name, an operator or a bracket at character 5, not "=": write abs(x - y) <= 1e-9.
          x > 0 ? x, y  | 9  | 1 | Expected an operator or ":" at character 10, not ",": a choice is written condition ? a : b.
          x ? 1 : 2     | 0  | 1 | Expected a condition, as in if(x < 0, 0, x^2), at character 1.
          \\begin{array} x | 0 | 6 | At character 1 write if(condition, a, b) for \\begin.
          \\begin{cases} x | 15 | 0 | Expected an operator or \\end{cases} at the end of the formula.
          \\begin{cases} x & x > 0 \\\\ y & x < 0 \\end{cases} | 27 | 1 | Formulas have a value everywhere: write \\text{otherwise} for the condition of the last case, at character 28.
          x^2 + y;      | 7  | 1 | A formula ends without the ";" at character 8: leave it out.
          x^2 + y = 0   | 8  | 3 | A formula is no equation: leave out the equals sign at character 9 and what follows it.
          hypt(x, y)    | 0  | 4 | Expected a function at character 1, and "hypt" is none: did you mean "hypot"? A product is written "hypt*(".
          x + sn(y)     | 4  | 2 | Expected a function at character 5, and "sn" is none: did you mean "sin"? A product is written "sn*(".
          """)
  void aRefusalNamesThePositionAndWhatWasExpected(
      String text, int position, int length, String message) {
    FormulaException refusal = refusal(text);
    assertThat(refusal.position()).isEqualTo(position);
    assertThat(refusal.length()).isEqualTo(length);
    assertThat(refusal).hasMessage(message);
  }

  /// Of one component it would be the magnitude, of two it is not.
  @ParameterizedTest
  @ValueSource(strings = {"\\|x\\|^2", "||x||^2", "||x|| + y", "\\lVert x \\rVert"})
  void theLengthOfAVectorIsRefused(String text) {
    assertThat(refusal(text).position()).isZero();
    assertThat(refusal(text)).hasMessageContaining("hypot(x, y)");
  }

  @ParameterizedTest
  @CsvSource({
    "gamma(x), gamma",
    "x + erfi(y), erfi",
    "2k(x), k",
    "a_b(x)^2y, a_b",
    "width(x + 1), width"
  })
  void aNameBeforeABracketIsNoParameter(String text, String name) {
    assertThat(refusal(text))
        .hasMessageStartingWith("No function of the name " + name + " at character ")
        .hasMessageContaining("there are sin, cos, ")
        .hasMessageNotContaining("characters)")
        .hasMessageEndingWith("A product is written \"" + name + "*(\".");
  }

  private static FormulaException refusal(String text) {
    return catchThrowableOfType(FormulaException.class, () -> Formula.parse(text));
  }
}
