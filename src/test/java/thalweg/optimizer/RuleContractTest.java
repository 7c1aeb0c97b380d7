package thalweg.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.Hyperparameter;

/// What holds for the declared rule of every method.
final class RuleContractTest {
  static List<OptimizerType> types() {
    return WrittenRules.withAll();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyStateVectorHasALine(OptimizerType type) {
    UpdateRule rule = UpdateRule.of(type);
    Set<String> told =
        rule.lines().stream()
            .map(line -> rule.symbols().get(line.target()))
            .collect(Collectors.toSet());
    assertThat(type.standard().stepper(2).state()).extracting(StateVector::symbol).isSubsetOf(told);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aNameStandsForOneThing(OptimizerType type) {
    Map<String, Set<String>> targets =
        UpdateRule.of(type).lines().stream()
            .collect(
                Collectors.groupingBy(
                    RuleLine::name, Collectors.mapping(RuleLine::target, Collectors.toSet())));
    assertThat(targets.values()).allSatisfy(each -> assertThat(each).hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("types")
  void everySettingIsInTheRule(OptimizerType type) {
    Set<String> used = new HashSet<>();
    for (var line : UpdateRule.of(type).lines()) {
      used.addAll(line.formula().parameters());
      line.when().ifPresent(each -> used.addAll(each.parameters()));
      line.unless().ifPresent(each -> used.addAll(each.parameters()));
    }
    assertThat(used).contains(type.id().equals("lbfgs") ? "alpha" : "eta");
    // What only a search, chance or memory uses is told in words.
    Set<String> inWords =
        Set.of("learningRate", "history", "threshold", "pause", "radius", "initialAccumulator");
    assertThat(type.hyperparameters())
        .extracting(Hyperparameter::name)
        .filteredOn(name -> !inWords.contains(name))
        .isSubsetOf(used);
  }
}
