package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Formulas that give names values, one after another, for every element of arrays.
final class AssignmentsTest {
  private static final List<String> ARRAYS = List.of("a", "b", "c");
  private static final List<String> NUMBERS = List.of("p", "q", "n");

  private static Assignments read(String lines) {
    return new Assignments(
        List.of(lines.split("; ", -1)).stream()
            .map(line -> line.split(" = ", 2))
            .map(parts -> new Assignment(parts[0], Formula.parse(parts[1])))
            .toList(),
        ARRAYS,
        NUMBERS);
  }

  private static double[][] arrays() {
    return new double[][] {
      {0.5, -0.0, Double.NaN, 3e200, -2, 0.1, 1, Double.NEGATIVE_INFINITY},
      {2, -1.5, 0.25, 7, -0.75, 1e-300, -1, 4},
      {0, 0, -3, 0.125, 1e-9, -5, 0.5, 1}
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a = b; b = a; c = p",
        "a = -a; b = b + -c; c = (a - -b)*(b + b)",
        "a = p^n*a; b = b^2 + b^-3 + b^0.5; c = c^n + b^c",
        "d = max(a, min(b, c)); a = sign(d)*sqrt(abs(d)); b = sigmoid(d) + softplus(d) + relu(b)",
        "a = a + 1; a = a*a; a = a/b; b = a - b; c = a*b + b*a",
        "d = n + p; a = d^3*a; e1 = exp(-p)*q; b = e1*log(b) + d; c = log10(c) + tanh(a)",
        "a = 3; b = p/q; c = sin(a)*cos(b)*tan(c) + asin(p) + acos(q) + atan(c) + sinh(c) +"
            + " cosh(p)",
        "a = if(b < c and not c >= 1, a, b + c); b = max(a, b, c) + min(a, b, c, p); c = if(a > 1"
            + " or c <= b, mod(a, b), hypot(b, c) + atan2(c, q))",
        "a = erf(b) + gelu(c) + step(c); b = round(a) + floor(b) + ceil(c) + cbrt(b); c = log2(b) +"
            + " log1p(c) + expm1(p) + asinh(c) + swish(a)",
        "a = a"
      })
  void theCompiledProgramGivesTheNumbersOfTheWalkedTrees(String lines) {
    assertAgree(read(lines));
  }

  /// Beyond what the just-in-time compiler takes, the trees are walked.
  @Test
  void aProgramOfAnySizeAgrees() {
    StringBuilder lines = new StringBuilder("d = b");
    for (int i = 0; i < 150; i++) {
      lines.append("; d = 0.5*d^1023 + c^").append(700 + i);
    }
    assertAgree(read(lines + "; a = d"));
  }

  private static void assertAgree(Assignments assignments) {
    double[][] compiled = arrays();
    double[][] walked = arrays();
    ElementwiseProgram program = assignments.compile();
    for (int n = 1; n <= 3; n++) {
      double[] numbers = {0.9, 0.3, n};
      program.run(compiled, numbers);
      assignments.interpret().run(walked, numbers);
      for (int k = 0; k < walked.length; k++) {
        assertThat(compiled[k]).as(ARRAYS.get(k)).isEqualTo(walked[k]);
      }
    }
  }

  @Test
  void allElementsArePassedOver() {
    double[][] arrays = new double[3][1000];
    read("a = a + n; b = a*q").compile().run(arrays, new double[] {0, 2, 5});
    assertThat(arrays[0]).containsOnly(5);
    assertThat(arrays[1]).containsOnly(10);
    assertThat(arrays[2]).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a = k", "a = d; d = a", "a = x*a", "a = X"})
  void aNameWithoutAValueIsRefused(String lines) {
    assertThatIllegalArgumentException().isThrownBy(() -> read(lines));
  }
}
