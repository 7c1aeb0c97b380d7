package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is handed out of a run is what has been said until then.
final class StatusLogTest {
  private static final StatusChange MOVING = new StatusChange(0, new Status.Moving());
  private static final StatusChange STILL = new StatusChange(5, new Status.StandingStill());
  private static final StatusChange PLATEAU = new StatusChange(5, new Status.OnPlateau());

  private final StatusLog log = new StatusLog();

  @Test
  void aChangeInPlaceOfAnotherIsHandedOut() {
    log.append(MOVING);
    log.append(STILL);
    assertThat(log.copy()).containsExactly(MOVING, STILL);
    log.replace(PLATEAU);
    assertThat(log.copy()).containsExactly(MOVING, PLATEAU);
    assertThat(log.takeBack()).isEqualTo(PLATEAU);
    log.add(STILL);
    assertThat(log.copy()).containsExactly(MOVING, STILL);
  }

  @Test
  void theSameIsHandedOutWhileNothingChanges() {
    log.append(MOVING);
    assertThat(log.copy()).isSameAs(log.copy());
  }
}
