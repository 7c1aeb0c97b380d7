package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.syntax.FormulaException;

/// What is pasted from programs and pages and is no formula, the refused stretch between bars: each
/// is answered by what to write.
final class PastedRefusalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          ¦np.sum¦([x, y]) ; x^2 + y^2
          1 + ¦math.prod¦([x, y]) ; x^2*y^2
          ¦sum¦((x, y)) ; write its terms out
          sum(x**i for i in ¦range¦(0, 10, 2)) ; sum(i, 1, 5, x^i)
          sum(x**i for i in range(3) ¦if¦ i > 1) ; whose last i is 5
          sum(xi**2 for xi in ¦x¦) ; whose last i is 5
          x¦@¦x ; x^2 + y^2
          ¦torch.tensor¦(2.0)*x ; its numbers
          ¦np.array¦([x, y]) ; its numbers
          ¦np.linalg.norm¦(x) ; hypot(x, y)
          ¦np.dot¦(x, x) ; x^2 + y^2
          f¦"¦{x}**2" ; quotation marks
          ¦“¦x” + y ; quotation marks
          x¦.pow¦(2) ; x^2 for x.pow(2)
          (x**2)¦.sum¦() ; instead of ".sum"
          ¦np.inf¦*x ; the number
          ¦math.tau¦*x ; the number
          x + ¦Infinity¦ ; is no name
          E¦^¦(-x) ; write e
          E¦²¦ + x ; write e
          ¦maximize¦ x^2 ; is no name
          ¦argmin¦ x^2 + y ; is no name
          ¦=¦X1^2 ; without the "="
          x^2 + y ¦=¦ ; ends without
          x^2 + y ¦=¦ 3 ; one side
          x^2 + y¦.¦ ; ends without
          ¦x2¦ + xy + y2 ; x^2
          x + ¦xy2¦ ; x*y^2
          x_1^2 + x_2^2 + ¦x_3¦^2 ; two variables
          ¦ax1¦^2 + x2 ; a*x1
          ¦ax¦^2 + by^2 ; a*x
          x^2 + ¦by¦ ; b*y
          ¦ny¦ - x1 ; n*y
          a/¦bx¦ ; b*x
          1¦_¦000*x ; thousands
          ¦x[1]¦^2 ; without the first
          x¦'¦*x ; x^2 + y^2
          x¦′¦ ; a derivative
          ¦∜¦x ; ^(1/4)
          ¦‖¦x‖ ; hypot(x, y)
          erf(x/¦sqrt2¦) ; sqrt(2)
          ¦⅓¦x ; 1/3
          (x**2 + y**2)¦.mean¦() ; instead of
          x^2 ¦=¦ y ; one side
          418.9829d - ¦\\sum_{i=1}^{d}¦ x_i ; goes to 2
          np.where((x > 0) ¦&¦ (y > 0), x, y) ; write and
          5¦!¦x ; prod(i, 1, 5, i)
          lambda ¦p¦: p[0]**2 ; x and y
          x^2 + y^2 ¦//¦ sphere ; a comment? Then leave it out
          x^2 + y^2 ¦%¦ sphere ; or is this a comment
          x^2 ¦//¦ sphere + 1 ; write floor(x/y), or x/y for a fraction.
          ¦=¦POWER($A$1,2) ; the cells of a table
          ¦log¦(x+5,2)+y ; log(x)/log(b)
          ¦Mod¦[y,2,1] ; 2 arguments, not 3
          sin(-2¦,¦5) ; decimal point
          x^{2¦,¦5} ; decimal point
          Clip[x,{-2¦,¦2}] ; clip(x, 0, 1)
          ¦Clip¦[x] ; clip(x, -1, 1)
          ¦nthroot¦(x,3) ; cbrt(x) for the third root
          ¦Surd¦[y,3] ; where x >= 0
          """)
  void isRefusedWithWhatToWrite(String marked, String words) {
    int begin = marked.indexOf('¦');
    int end = marked.lastIndexOf('¦');
    FormulaException refusal =
        assertThatExceptionOfType(FormulaException.class)
            .isThrownBy(() -> Formula.parse(marked.replace("¦", "")))
            .withMessageContaining(words)
            .actual();
    assertThat(refusal.position()).isEqualTo(begin);
    assertThat(refusal.length()).isEqualTo(end - begin - 1);
  }
}
