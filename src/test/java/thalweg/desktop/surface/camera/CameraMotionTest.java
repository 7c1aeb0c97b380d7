package thalweg.desktop.surface.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CameraMotionTest {
  private static final List<Point3D> GROUND =
      List.of(new Point3D(-1, 0, -1), new Point3D(1, 0.5, 1));
  private static final OrbitPose MOVED = new OrbitPose(new Point3D(0.2, 0, 0.1), 1, 0.4, 2);
  private static final long MILLIS = 1_000_000;

  private final CameraMotion camera = new CameraMotion(() -> true, () -> {});

  @BeforeEach
  void standBeforeAGround() {
    camera.resize(640, 480);
    takeIn(true, true);
  }

  private void takeIn(boolean another, boolean written) {
    camera.takeIn(
        GROUND,
        List.of(new Upright(new Point3D(-1, 0, -1), new Point3D(-1, 0.5, -1))),
        OrbitPose.USUAL,
        another,
        written);
  }

  @Test
  void whoMovedItFindsItThereAfterAnEdit() {
    camera.moveTo(MOVED);
    takeIn(false, false);
    assertThat(camera.pose()).isEqualTo(MOVED);
    takeIn(false, true);
    assertThat(camera.pose()).isEqualTo(MOVED);
  }

  @Test
  void anotherGroundIsSeenWhole() {
    OrbitPose whole = camera.pose();
    camera.moveTo(MOVED);
    takeIn(true, true);
    assertThat(camera.pose()).isEqualTo(whole);
  }

  /// In a quarter of a second, slowly at both ends, and never back.
  @Test
  void aGlideEasesFromItsBeginningToItsEnd() {
    OrbitPose from = new OrbitPose(Point3D.ZERO, 0, 0.5, 4);
    OrbitPose to = new OrbitPose(Point3D.ZERO, 1, 0.5, 4);
    CameraTransition glide = new CameraTransition(from, to, 7 * MILLIS);
    double before = 0;
    for (int i = 1; i < 250; i++) {
      double now = glide.pose((7 + i) * MILLIS).azimuth();
      assertThat(now).isBetween(before, 1.0);
      assertThat(glide.hasEnded((7 + i) * MILLIS)).isFalse();
      before = now;
    }
    assertThat(glide.pose(7 * MILLIS)).isEqualTo(from);
    assertThat(glide.pose((7 + 125) * MILLIS).azimuth()).isCloseTo(0.5, offset(1e-9));
    assertThat(glide.pose((7 + 10) * MILLIS).azimuth()).isLessThan(0.03);
    assertThat(glide.pose((7 + 240) * MILLIS).azimuth()).isGreaterThan(0.97);
    assertThat(glide.hasEnded((7 + 250) * MILLIS)).isTrue();
    assertThat(glide.pose((7 + 250) * MILLIS)).isEqualTo(to);
  }
}
