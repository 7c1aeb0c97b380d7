package thalweg.optimizer.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StepConditionTest {
  private static final StepConditions ALL =
      new StepConditions(new NormClipping(1), new DecoupledDecay(0.1), EdgeBehavior.PROJECT);

  @Test
  void onlyWhatDoesSomethingCanBeTakenAway() {
    assertThat(StepCondition.in(StepConditions.NONE)).isEmpty();
    assertThat(StepCondition.in(ALL))
        .containsExactly(StepCondition.CLIPPING, StepCondition.DECAY, StepCondition.PROJECTION);
    assertThat(StepCondition.in(ALL.withEdge(EdgeBehavior.STOP))).contains(StepCondition.STOP);
  }

  @Test
  void theOthersStay() {
    for (StepCondition each : StepCondition.in(ALL)) {
      assertThat(StepCondition.in(each.without(ALL))).hasSize(2).doesNotContain(each);
    }
    assertThat(StepCondition.STOP.without(ALL)).isEqualTo(ALL);
  }
}
