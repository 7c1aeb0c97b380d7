package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Formulas as they stand in papers, encyclopedias and programs: test functions in LaTeX, in
/// Python, C, Matlab, Mathematica and R, and from word processors. What each is at (0.7, -0.4) and
/// at (-1.3, 0.9) was computed in Python, by expressions written for this list.
final class PastedFormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          f(x_1, x_2) = \\sum_{i=1}^{2} x_i^2 ; 0.6499999999999999 ; 2.5
          10 \\cdot 2 + \\sum_{i=1}^{2} \\left[ x_i^2 - 10 \\cos(2\\pi x_i) \\right] ; 31.830339887498948 ; 17.499999999999996
          1 + \\frac{1}{4000} \\sum_{i=1}^{2} x_i^2 - \\prod_{i=1}^{2} \\cos\\left(\\frac{x_i}{\\sqrt{i}}\\right) ; 0.2657105854017672 ; 0.7854909997013045
          -20\\exp\\left[-0.2\\sqrt{0.5\\left(x^{2}+y^{2}\\right)}\\right]-\\exp\\left[0.5\\left(\\cos 2\\pi x + \\cos 2\\pi y\\right)\\right]+e+20 ; 4.301664915304013 ; 5.441666638230597
          \\sum_{i=1}^{1} \\left[ 100 \\left( x_{i+1} - x_i^{2} \\right)^{2} + \\left( 1 - x_i \\right)^{2} \\right] ; 79.29999999999998 ; 67.70000000000002
          \\frac{\\sum_{i=1}^{2} \\left(x_{i}^{4} - 16x_{i}^{2} + 5x_{i}\\right)}{2} ; -4.31715 ; -19.243900000000004
          \\left(1.5-x+xy\\right)^{2}+\\left(2.25-x+xy^{2}\\right)^{2} + \\left(2.625-x+xy^{3}\\right)^{2} ; 6.56779604 ; 17.756224289999995
          -\\cos \\left(x\\right)\\cos \\left(y\\right)\\exp\\left(-\\left(\\left(x-\\pi\\right)^{2} + \\left(y-\\pi\\right)^{2}\\right)\\right) ; -6.47985316430899e-09 ; -2.957829302810892e-12
          -0.0001\\left[\\left|\\sin x\\sin y \\exp \\left(\\left|100 - \\frac{\\sqrt{x^{2} + y^{2}}}{\\pi} \\right|\\right)\\right| + 1 \\right]^{0.1} ; -1.8695816656199884 ; -2.0364287469212314
          0.5 + \\frac{\\sin^{2}\\left(x^{2} - y^{2}\\right) - 0.5}{\\left[1 + 0.001\\left(x^{2} + y^{2}\\right) \\right]^{2}} ; 0.10551687897776502 ; 0.5935699847104834
          \\sin^{2} 3\\pi x + \\left(x-1\\right)^{2}\\left(1+\\sin^{2} 3\\pi y\\right)+\\left(y-1\\right)^{2}\\left(1+\\sin^{2} 2\\pi y\\right) ; 2.8537490835782053 ; 8.861296367962389
          f(x) = \\begin{cases} x^2 & \\text{if } x > 0 \\\\ -x & \\text{otherwise} \\end{cases} ; 0.48999999999999994 ; 1.3
          \\begin{cases} \\frac{1}{2}x^2, & |x| \\le 1 \\\\ |x| - \\frac{1}{2}, & |x| > 1 \\end{cases} + y^2 ; 0.405 ; 1.61
          \\begin{cases} 0, & x < 0, \\\\ x, & 0 \\leq x < 1, \\\\ 1, & \\text{else} \\end{cases} ; 0.7 ; 0.0
          \\operatorname{sgn}(x)\\lvert y \\rvert + \\mathrm{e}^{-x^{2}} ; 1.0126263941844162 ; -0.7154804760070108
          \\exp\\left(-\\frac{x^2}{2}\\right) + e^{-y} ; 2.2745292358831386 ; 0.8361270179513383
          x_1^2 + x_{2}^{2} - x_{1} x_2 ; 0.9299999999999999 ; 3.67
          np.where(x > 0, x**2, np.abs(y)) ; 0.48999999999999994 ; 0.9
          torch.where(x > 0, torch.sin(x), 0.1 * y) ; 0.644217687237691 ; 0.09000000000000001
          x**2 if x > 0 else y**2 ; 0.48999999999999994 ; 0.81
          lambda x, y: (x**2 if x > 0 else -x) + (1 if (y < 0) else 2) ; 1.49 ; 3.3
          sin(x) if x > 0 else cos(y) if y > 0.5 else 1 ; 0.644217687237691 ; 0.6216099682706644
          x > 0 ? x*x : y > 0 ? y : -y ; 0.48999999999999994 ; 0.9
          x.^2 + 2.*y.^2 - x.*y./3 ; 0.9033333333333333 ; 3.7000000000000006
          @(x, y) (x.^2 + y - 11).^2 + (x + y.^2 - 7).^2 ; 156.7277 ; 126.82820000000001
          f(x, y) = (1 - x)^2 + 100(y - x^2)^2 ; 79.29999999999998 ; 67.70000000000002
          math.pow(x, 2) + Math.pow(y, 3) ; 0.42599999999999993 ; 2.4190000000000005
          (x[0]**2 + x[1] - 11)**2 + (x[0] + x[1]**2 - 7)**2 ; 156.7277 ; 126.82820000000001
          jnp.exp(-(x**2 + y**2) / 2.0) / jnp.sqrt(2 * jnp.pi) ; 0.2882467101143807 ; 0.11429887700535347
          10^{-3}x + 1e-3 y + 5·10⁻³ ; 0.0053 ; 0.0046
          2\\pi x + \\pi y ; 3.141592653589793 ; -5.340707511102648
          |x-1||y| ; 0.12000000000000002 ; 2.07
          |x| + ||y| - 1| ; 1.2999999999999998 ; 1.4
          ∑_{i=1}^{2} i x_i² ; 0.81 ; 3.3100000000000005
          \\sum\\limits_{k=0}^5 \\frac{\\cos(3^k x)}{2^k} ; 0.9770949060289733 ; -0.04236862002146793
          \\displaystyle\\sum_{i=1}^{2}\\sum_{j=1}^{2} (x_i - j)^2 ; 9.5 ; 17.400000000000002
          \\left(\\sum_{i=1}^{2} x_i\\right)^2 + y ; -0.31000000000000005 ; 1.06
          \\left\\{ x^2 + 1 \\right\\} \\bigl( y + 1 \\bigr) ; 0.894 ; 5.111000000000001
          0.26 * (x**2 + y**2) - 0.48 * x * y ; 0.3034 ; 1.2116
          2*x^2 - 1.05*x^4 + x^6/6 + x*y + y^2 ; 0.6275031666666666 ; 0.8255631666666663
          (4 - 2.1x^2 + x^4/3)x^2 + xy + (-4 + 4y^2)y^2 ; 0.6774063333333329 ; 0.5855263333333324
          -(y + 47) \\sin \\sqrt{\\left|\\frac{x}{2}+\\left(y+47\\right)\\right|} - x \\sin \\sqrt{\\left|x - \\left(y + 47 \\right)\\right|} ; -25.431138125104123 ; -25.808700109927585
          sin(x + y) + (x - y)^2 - 1.5x + 2.5y + 1 ; 0.45552020666133997 ; 9.650581657691351
          if(-1 <= x < 1, x^2, 1) + y ; 0.08999999999999991 ; 1.9
          sum(x**2 for i in range(1, 6)) ; 2.4499999999999997 ; 8.450000000000001
          sum(x**i for i in range(1, 6)) ; 1.9411699999999998 ; -2.66383
          np.sum([(x + i)**2 for i in range(3)]) + y ; 10.27 ; 3.17
          math.prod(x + i for i in range(1, 4)) ; 16.983 ; -0.35700000000000004
          sum(x[i]**2 for i in range(2)) ; 0.6499999999999999 ; 2.5
          sum(100*(x[i+1] - x[i]**2)**2 + (1 - x[i])**2 for i in range(1)) ; 79.29999999999998 ; 67.70000000000002
          sum(sum(x**j for j in range(i)) for i in range(1, 4)) ; 4.890000000000001 ; 2.09
          np.exp(-0.5*(x**2)) ; 0.7827045382418681 ; 0.4295573582107391
          \"x**2 + y**2\" ; 0.6499999999999999 ; 2.5
          “x**2 − y**2” ; 0.3299999999999999 ; 0.8800000000000001
          Exp[-x^2] Cos[2 Pi y] ; -0.495625164097838 ; 0.14927943070430413
          Sqrt[x^2 + y^2] + Sin[x]^2 ; 1.2212422033797343 ; 2.5095832067686636
          If[x > 0, Power[x, 2], Max[x, y]] ; 0.48999999999999994 ; 0.9
          f[x_, y_] := (x^2 + y - 11)^2 + (x + y^2 - 7)^2 ; 156.7277 ; 126.82820000000001
          f = lambda x, y: (x**2 + y - 11)**2 + (x + y**2 - 7)**2 ; 156.7277 ; 126.82820000000001
          def f(x):␤    return (x[0]**2 + x[1] - 11)**2 + (x[0] + x[1]**2 - 7)**2 ; 156.7277 ; 126.82820000000001
          f <- function(x) (x[1]^2 + x[2] - 11)^2 + (x[1] + x[2]^2 - 7)^2 ; 156.7277 ; 126.82820000000001
          function(x, y) { x^2 * y } ; -0.19599999999999998 ; 1.5210000000000001
          (x, y) -> x^2 + y ; 0.08999999999999991 ; 2.5900000000000003
          (x, y) => x**2 + y ; 0.08999999999999991 ; 2.5900000000000003
          f(x, y) ↦ x·y ; -0.27999999999999997 ; -1.1700000000000002
          f = @(x,y) x.^2 ./ 2 - y.^3 ; 0.309 ; 0.11599999999999999
          minimize x^2 + 2y^2 ; 0.81 ; 3.3100000000000005
          \\min_{x, y} f(x, y) = x^2 + 2y^2 ; 0.81 ; 3.3100000000000005
          return (x**2 + y) ; 0.08999999999999991 ; 2.5900000000000003
          x**2 + \\␤  y**2 ; 0.6499999999999999 ; 2.5
          {\\displaystyle f(x,y)=\\left(1-x\\right)^{2}+100\\left(y-x^{2}\\right)^{2}} ; 79.29999999999998 ; 67.70000000000002
          f(\\mathbf {x} )=10\\cdot 2+\\sum _{i=1}^{2}\\left[x_{i}^{2}-10\\cos(2\\pi x_{i})\\right] ; 31.830339887498948 ; 17.499999999999996
          f\\left(x,y\\right)=100{\\sqrt {\\left|y-0.01x^{2}\\right|}}+0.01\\left|x+10\\right|\\quad ; 63.738753079732135 ; 94.0604004918413
          \\( x^2 \\circ y \\) ; -0.19599999999999998 ; 1.5210000000000001
          𝑓(𝑥, 𝑦) = 2𝑥² + 𝑥𝑦 ; 0.7 ; 2.21
          ２ｘ＾２ － ｙ（ｘ ＋ １） ; 1.66 ; 3.6500000000000004
          2 x­y +  x⁢y ; -0.8399999999999999 ; -3.5100000000000002
          x • y ⁄ 2 ‒ 1 ; -1.14 ; -1.585
          X1^2 + 3X2 ; -0.7100000000000002 ; 4.390000000000001
          x₁x₂ + x₁² ; 0.20999999999999996 ; 0.52
          2*PI*x + Math.PI + np.e*y ; 6.452509637231885 ; -2.5800946001305283
          |sin x| + |x − |y|| ; 0.944217687237691 ; 3.1635581854171932
          1e-3x + 2.5E3y ; -999.9993 ; 2249.9987
          1/2x - x^-2^2 ; -3.8149312786339036 ; -1.0001277966457756
          -x^2 + e^-x^2 ; 0.12262639418441618 ; -1.5054804760070108
          sin²x + 3√2·y⋅x ; -0.7729229638435204 ; -4.0354452272450905
          -\\sum_{i=1}^{2} \\sin(x_i) \\sin^{20}\\left(\\frac{i x_i^2}{\\pi}\\right) ; -4.311775818285692e-17 ; 9.321844392785785e-07
          [1+(x+y+1)^2(19-14x+3x^2-14y+6xy+3y^2)][30+(2x-3y)^2(18-32x+12x^2+48y-36xy+27y^2)] ; 200.0156494399996 ; 53000.16513344001
          (y - 5.1/(4*pi^2)*x^2 + 5/pi*x - 6)^2 + 10*(1-1/(8*pi))*cos(x) + 10 ; 45.958210594682306 ; 67.1412882525719
          3*(1-x)^2*exp(-x^2-(y+1)^2)-10*(x/5-x^3-y^5)*exp(-x^2-y^2)-1/3*exp(-(x+1)^2-y^2) ; 1.10591116278031 ; -1.1615893395815275
          -20 exp(-0.2 sqrt(0.5(x^2+y^2))) - exp(0.5(cos 2πx + cos 2πy)) + e + 20 ; 4.301664915304013 ; 5.441666638230597
          z=f(x,y)=(1-x)²+100(y-x²)² ; 79.29999999999998 ; 67.70000000000002
          -cos x cos y exp(-((x-π)^2+(y-π)^2)) ; -6.47985316430899e-09 ; -2.957829302810892e-12
          np.maximum(0, x) + np.minimum(y, 0) ; 0.29999999999999993 ; 0
          F.relu(x) + torch.sigmoid(y) ; 1.101312339887548 ; 0.7109495026250039
          x(x+1)(x+2) + 2xy² + sin xy ; 3.1606443514358866 ; -2.753750597736136
          erf(x/√2) ; 0.5160726955538539 ; -0.8063990308287793
          x e^{-x^2-y^2} ; 0.3654320437327112 ; -0.10671049821106844
          arctan(y/x) + sec(x)^2 + sinh(x) cosh(y) ; 2.010387483402254 ; 10.935668633882582
          ifelse(x > 0, x, y^2) ; 0.7 ; 0.81
          """)
  void isReadAsItIsMeant(String written, double first, double second) {
    Formula formula = Formula.parse(written.replace("␤", "\n"));
    assertThat(formula.parameters()).isEmpty();
    Field field = formula.compile().bind(Map.of());
    assertThat(field.value(0.7, -0.4)).isCloseTo(first, near(first));
    assertThat(field.value(-1.3, 0.9)).isCloseTo(second, near(second));
    assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
  }

  /// Sums in another order of terms.
  private static Offset<Double> near(double value) {
    return within(1e-13 * Math.max(1, Math.abs(value)));
  }
}
