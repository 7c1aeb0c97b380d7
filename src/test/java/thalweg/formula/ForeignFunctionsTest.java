package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.syntax.FormulaException;
import thalweg.formula.syntax.PastedText;

/// Functions, numbers and remarks of NumPy, PyTorch, MATLAB, Mathematica, SymPy, Excel, R, Julia, C
/// and LaTeX that formulas have under another name: each is read as what it is there, or refused
/// with what to write.
final class ForeignFunctionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          np.square(x) + np.exp2(y) ; x^2 + 2^y
          numpy.power(x,2) + np.float_power(y, 3) ; x^2 + y^3
          Power[x,2] + CubeRoot[y] ; x^2 + cbrt(y)
          np.subtract(x, np.multiply(2, y)) ; x - 2*y
          np.clip(x, 0, 1) + torch.clamp(y, -1, 1) ; min(max(x, 0), 1) + min(max(y, -1), 1)
          torch.rsqrt(x) + np.reciprocal(y) ; 1/sqrt(x) + 1/y
          np.fmax(x, y) + pmin(x, y, 1) ; max(x, y) + min(x, y, 1)
          scipy.special.expit(x) + F.logsigmoid(y) ; sigmoid(x) + -softplus(-y)
          erfc(x) + \\operatorname{erfc}{\\left(y \\right)} ; 1 - erf(x) + (1 - erf(y))
          sind(x) + sinpi(y) + RADIANS(x) ; sin(x*pi/180) + sin(pi*y) + x*pi/180
          sin.(x) .+ exp.(y) ; sin(x) + exp(y)
          @. x^2 + ℯ^y ; x^2 + e^y
          sqrtf(x)*powf(y, 2) + fmaxf(x, 1) ; sqrt(x)*y^2 + max(x, 1)
          M_PI*x + PI()*y ; pi*x + pi*y
          E + Exp[x] y ; e + exp(x)*y
          Log[2, x] + ArcTan[x, y] ; log(x)/log(2) + atan2(y, x)
          Log[x] + ArcTan[y] ; log(x) + atan(y)
          math.log(x, 2) + math.log(y) ; log(x)/log(2) + log(y)
          \\lfloor x \\rfloor + 2\\left\\lceil y \\right\\rceil x ; floor(x) + 2*ceil(y)*x
          ⌊x + ⌈y⌉⌋(x + 1) ; floor(x + ceil(y))*(x + 1)
          ∛x + ∛(x*y) ; cbrt(x) + cbrt(x*y)
          Piecewise[{{x^2, x > 0}, {-x, x <= 0}}] + y ; if(x > 0, x^2, -x) + y
          Piecewise[{{x^2, x > 1}, {-x, x < -1}}] ; if(x > 1, x^2, if(x < -1, -x, 0))
          Piecewise[{{x^2, x > 1}, {-x, x < -1}}, y] ; if(x > 1, x^2, if(x < -1, -x, y))
          Piecewise[{{x^2, x > 1}, {y, True}}] ; if(x > 1, x^2, y)
          Piecewise((x**2, x > 1), (-x, x < 0), (y, True)) ; if(x > 1, x^2, if(x < 0, -x, y))
          IF(NOT(x > 0), 1, 2) ; if(not x > 0, 1, 2)
          x > 0 || y > 0 ? 1 : 2 ; if(x > 0 or y > 0, 1, 2)
          |x||y| ; |x|*|y|
          f(x,y) &= \\cfrac{x}{2} + y \\label{eq:1}\\nonumber ; x/2 + y
          x**2 # a bowl ; x^2
          x**2 + y % the sphere, from a paper ; x^2 + y
          x**2 + y // the sphere ; x^2 + y
          x^2 (* bowl *) + y /* and so on */ ; x^2 + y
          % sphere␤x.^2 + y ; x^2 + y
          =POWER(x,2)+LOG10(y) ; x^2 + log10(y)
          # sphere␤x^2 # first␤ + y^2␤# end ; x^2 + y^2
          """)
  void areReadAsWhatTheyAreThere(String written, String plain) {
    assertThat(Formula.parse(written.replace("␤", "\n"))).isEqualTo(Formula.parse(plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          x + ¦0x10¦ ; write 16 for 0x10, or 0*x10
          ¦0b101¦*y ; write 5
          ¦0o17¦ ; write 15
          ¦2.0f¦*x ; write 2.0 for 2.0f, or 2.0*f
          ¦1.5d-3¦x ; write 1.5e-3
          ¦1f0¦ + x ; write 1e0
          ¦log¦(x, 2) ; log(x)/log(b)
          log(x, base ¦=¦ 2) ; without their names
          ¦LOG¦(x) ; log10(x)
          ¦ATAN2¦(x, y) ; atan2(y, x)
          ¦arc¦ sin x ; asin(x)
          x ¦%¦ y if x > 0 else y ; mod(x, y)
          x ¦//¦ 2 if x > 0 else y ; floor(x/y)
          x ¦%¦ sin x ; mod(x, y)
          x ¦%¦ width ; mod(x, y)
          ¦Which¦[x > 0, x, True, y] ; if(condition, a, b)
          Sum¦[¦x^i, {i, 1, 5}] ; sum(i, 1, 5, x^i)
          IF(¦AND¦(x > 0, y > 0), 1, 2) ; a and b
          ¦rem¦(x, y) ; sign(x)*mod(abs(x), abs(y))
          ¦np.logaddexp¦(x, y) ; y + softplus(x - y)
          \\operatorname{¦sinc¦}(x) ; sin(x)/x
          ¦M_SQRT2¦*x ; the number
          x ¦\\pm¦ 1 ; + or -
          Piecewise(¦x¦, y) ; or if(condition, a, b)
          Piecewise((x, x > 0), (¦y¦, y > 0)) ; otherwise
          ¦np.square¦(x, y) ; 1 argument
          """)
  void areRefusedWithWhatToWrite(String marked, String words) {
    FormulaException refusal =
        assertThatExceptionOfType(FormulaException.class)
            .isThrownBy(() -> Formula.parse(marked.replace("¦", "")))
            .withMessageContaining(words)
            .actual();
    assertThat(refusal.position()).isEqualTo(marked.indexOf('¦'));
    assertThat(refusal.length()).isEqualTo(marked.lastIndexOf('¦') - marked.indexOf('¦') - 1);
  }

  /// Where lines become one, a comment ends with its own.
  @Test
  void linesBecomeOneWithoutTheirComments() {
    String pasted = "# sphere\nx**2  # first\n  + y**2 # see [1]\r\n";
    assertThat(PastedText.inOneLine(pasted)).doesNotContain("#", "\n", "\r");
    assertThat(Formula.parse(PastedText.inOneLine(pasted))).isEqualTo(Formula.parse("x^2 + y^2"));
  }

  /// Elsewhere than before a bracket these are names like others.
  @Test
  void areParametersWithoutABracket() {
    assertThat(Formula.parse("square*x + clip + pmax*y + E").parameters())
        .containsExactlyInAnyOrder("square", "clip", "pmax", "E");
  }

  /// Calls within calls grow no faster than their text.
  @Test
  void manyWithinEachOtherAreRead() {
    String text = Stream.generate(() -> "square(clip(").limit(12).collect(Collectors.joining());
    assertThat(Formula.parse(text + "x" + ", 0, 2))".repeat(12)).compile()).isNotNull();
  }
}
