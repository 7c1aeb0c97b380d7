package thalweg.formula.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.formula.RandomTrees;
import thalweg.formula.derivative.Activation;
import thalweg.formula.derivative.BinaryLogarithm;
import thalweg.formula.derivative.ConstantPower;
import thalweg.formula.derivative.ErrorFunction;
import thalweg.formula.derivative.InverseHyperbolic;
import thalweg.formula.derivative.Remainder;
import thalweg.formula.derivative.VariablePower;
import thalweg.formula.syntax.Printer;

class CompiledFormulaTest {
  @Test
  void anotherParameterIsAnotherFieldOfTheSameClass() {
    CompiledFormula ravine = Formula.parse("0.5*(x^2 + kappa*y^2)").compile();
    Field steep = ravine.bind(Map.of("kappa", 50.0));
    Field round = ravine.bind(Map.of("kappa", 1.0));
    assertThat(steep.value(0, 1)).isEqualTo(25);
    assertThat(round.value(0, 1)).isEqualTo(0.5);
    assertThat(round.getClass()).isSameAs(steep.getClass());
  }

  @Test
  void aFormulaIsCompiledOnce() {
    Formula formula = Formula.parse("x*y");
    assertThat(formula.compile()).isSameAs(formula.compile());
  }

  @Test
  void aParameterWithoutAValueIsNamed() {
    CompiledFormula formula = Formula.parse("a*x + b").compile();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> formula.bind(Map.of("a", 1.0)))
        .withMessageContaining("\"b\"");
  }

  @Test
  void theClassGoesWithTheFormula() {
    WeakReference<Class<?>> type = classOfAFormulaNobodyKeeps();
    for (int i = 0; i < 20 && type.get() != null; i++) {
      System.gc();
    }
    assertThat(type.get()).isNull();
  }

  private static WeakReference<Class<?>> classOfAFormulaNobodyKeeps() {
    Field field = Formula.parse("x + 2y").compile().bind(Map.of());
    assertThat(field.getClass().isHidden()).isTrue();
    return new WeakReference<>(field.getClass());
  }

  @ParameterizedTest
  @CsvSource({"x^1, 0", "x^2, 1", "x^8, 3", "x^7, 4", "x^3 + x^2, 2"})
  void wholePowersAreMultiplications(String formula, int multiplications) {
    assertThat(count(formula, "value", Opcode.DMUL)).isEqualTo(multiplications);
    assertThat(calls(formula, "value")).isEmpty();
  }

  @Test
  void sharedPartsAreComputedOnce() {
    assertThat(calls("sin(x*y) + sin(x*y)^2", "value")).containsExactly("sin");
    assertThat(calls("exp(-x^2 - y^2)", "hessian")).containsExactly("exp");
    assertThat(calls("sigmoid(x)", "gradient")).containsExactlyInAnyOrder("sigmoid", "sigmoid");
  }

  @ParameterizedTest
  @CsvSource({
    "(x^2 + y - 11)^2 + (x + y^2 - 7)^2, 10, 0",
    "-3*exp(-(x - 1)^2) - 5*exp(-x^2), 8, 2",
    "6*sin(2*x)^3, 7, 0",
  })
  void aGradientTakesNoMoreProductsAndSignsThanByHand(String formula, int products, int signs) {
    assertThat(operations(formula, "gradient", Opcode.DMUL)).isEqualTo(products);
    assertThat(operations(formula, "gradient", Opcode.DNEG)).isEqualTo(signs);
  }

  @Test
  void whatDependsOnParametersAloneIsComputedWithThem() {
    assertThat(calls("x*exp(-a) + log(2)*sqrt(a)", "hessian")).isEmpty();
  }

  @Test
  void nothingButArithmeticIsCalled() {
    RandomTrees trees = new RandomTrees(RandomGeneratorFactory.of("L64X128MixRandom").create(5));
    Set<String> known =
        Stream.of(
                Math.class,
                Activation.class,
                BinaryLogarithm.class,
                ErrorFunction.class,
                InverseHyperbolic.class,
                Remainder.class,
                ConstantPower.class,
                VariablePower.class,
                Choice.class,
                Field.class,
                Object.class)
            .map(type -> type.getName().replace('.', '/'))
            .collect(Collectors.toSet());
    for (int i = 0; i < 300; i++) {
      Stream<InvokeInstruction> calls =
          classOf(Printer.print(trees.any(6))).methods().stream()
              .flatMap(CompiledFormulaTest::invocations);
      assertThat(calls.map(call -> call.owner().asInternalName())).isSubsetOf(known);
    }
  }

  @ParameterizedTest
  @CsvSource({"k*x*y", "sin(k*x)/(k + x^2)", "'min(k*x, y)^x'"})
  void formulasTooLargeForTheJitCompilerAgreeToo(String term) {
    String sum =
        IntStream.range(1, 170)
            .mapToObj(k -> term.replace("k", Integer.toString(k)))
            .collect(Collectors.joining(" + "));
    assertSameHessian(Formula.parse(sum), Map.of());
  }

  @Test
  void aFormulaWithMoreOfItsParametersThanAMethodMayHoldAgreesToo() {
    String powers =
        IntStream.range(1, 130)
            .mapToObj(k -> "(a + %d)^1023*(a - %d)^1023".formatted(k, k))
            .collect(Collectors.joining(" + "));
    assertSameHessian(Formula.parse("x*y + " + powers), Map.of("a", 0.001));
  }

  private static void assertSameHessian(Formula formula, Map<String, Double> parameters) {
    double[][] actual = new double[2][5];
    double[][] expected = new double[2][5];
    Field compiled = formula.compile().bind(parameters);
    Field interpreted = formula.interpret(parameters);
    actual[1][0] = compiled.hessian(0.7, 0.4, actual[0], actual[1]);
    expected[1][0] = interpreted.hessian(0.7, 0.4, expected[0], expected[1]);
    assertThat(actual).isDeepEqualTo(expected);
    assertThat(compiled.value(0.7, 0.4)).isEqualTo(interpreted.value(0.7, 0.4));
    double[] values = new double[1];
    compiled.values(new double[] {0.7}, new double[] {0.4}, values);
    assertThat(values).containsExactly(interpreted.value(0.7, 0.4));
  }

  private static ClassModel classOf(String text) {
    Formula formula = Formula.parse(text);
    return ClassFile.of().parse(FieldClass.of(formula.root(), formula.parameters()));
  }

  private static Stream<CodeElement> code(MethodModel method) {
    return method.code().orElseThrow().elementStream();
  }

  private static MethodModel method(String formula, String name) {
    return classOf(formula).methods().stream()
        .filter(method -> method.methodName().equalsString(name))
        .findFirst()
        .orElseThrow();
  }

  private static long count(String formula, String method, Opcode opcode) {
    return code(method(formula, method))
        .filter(element ->
            element instanceof java.lang.classfile.Instruction each && each.opcode() == opcode)
        .count();
  }

  private static Stream<InvokeInstruction> invocations(MethodModel method) {
    return code(method)
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast);
  }

  private static List<String> calls(String formula, String method) {
    return invocations(method(formula, method)).map(call -> call.name().stringValue()).toList();
  }

  private static long operations(String formula, String method, Opcode operation) {
    return code(method(formula, method))
        .filter(
            element -> element instanceof OperatorInstruction step && step.opcode() == operation)
        .count();
  }
}
