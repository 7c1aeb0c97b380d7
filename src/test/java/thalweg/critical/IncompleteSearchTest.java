package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

/// What a search tells of itself: how far it is, and how much it had to leave.
final class IncompleteSearchTest {
  private static final Landscape WAVES = TestGround.of("sin(50*x)*sin(50*y)", Domain.square(100));
  private static final Landscape LATTICE = TestGround.of("sin(9*x)*sin(9*y)", Domain.square(5));

  @Test
  void aPatternThatIsTooFineIsSaidToBeSearchedInPart() {
    CriticalSet found = CriticalPoints.find(WAVES, Runnable::run, () -> false);
    assertThat(found.undecidedShare()).isBetween(0.5, 1.0);
    assertThat(found.isComplete()).isFalse();
  }

  @Test
  void theSameIsFoundInASmallerDomain() {
    CriticalSet found = TestGround.search("sin(50*x)*sin(50*y)", Domain.square(0.5));
    assertThat(found.isComplete()).isTrue();
    // Along either axis 15 zeros of the sine and 16 of the cosine.
    assertThat(found.points()).hasSize(15 * 15 + 16 * 16);
  }

  @Test
  void whatThereIsNoTimeForIsLeft() {
    CriticalSet found =
        CriticalPoints.find(LATTICE, Runnable::run, () -> false, Duration.ZERO, _ -> {});
    assertThat(found.undecidedShare()).isEqualTo(1);
    assertThat(found.points()).isEmpty();
  }

  @Test
  void aSearchThatHasEnoughEndsWithWhatItFound() {
    AtomicInteger asked = new AtomicInteger();
    CriticalSet all = CriticalPoints.find(LATTICE, Runnable::run, () -> false);
    CriticalSet some =
        CriticalPoints.find(
            LATTICE, Runnable::run, () -> false, () -> asked.incrementAndGet() > 4000, _ -> {});
    assertThat(all.isComplete()).isTrue();
    assertThat(some.isComplete()).isFalse();
    assertThat(some.points()).isNotEmpty().hasSizeLessThan(all.points().size());
  }

  @Test
  void tellsHowFarItIs() {
    List<Double> shares = new ArrayList<>();
    CriticalPoints.find(LATTICE, Runnable::run, () -> false, () -> false, shares::add);
    assertThat(shares).isSorted().isNotEmpty();
    assertThat(shares.getLast()).isLessThanOrEqualTo(1);
  }
}
