package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.landscape.Point;

/// Theme, colours of heights and motion.
@WindowTest("colours are seen on the screen")
class AppearanceTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void anotherPaletteIsSeenInBothViews() {
    Screenshot surface = window.look(window.surface());
    Screenshot contour = window.look(window.contour());
    choose("palette-grey");
    assertThat(window.look(window.surface()).showsTheSameAs(surface)).isFalse();
    assertThat(window.look(window.contour()).showsTheSameAs(contour)).isFalse();
    choose("palette-cividis");
    assertThat(window.look(window.contour()).showsTheSameAs(contour)).isTrue();
  }

  @Test
  void theGreyPaletteHasNoColour() {
    choose("palette-grey");
    Point2D place = window.onContour(new Point(1.5, 1.5));
    int color = window.look(window.contour()).at(place);
    int red = color >> 16 & 255;
    int blue = color & 255;
    // The quiet grey is drawn a little towards slate.
    assertThat(Math.abs(red - blue)).isLessThan(10);
  }

  @Test
  void thumbnailsFollowThePalette() {
    openLandscapes();
    FxWait.await("thumbnails in colour", () -> coloured() > 500);
    window.type(KeyCode.ESCAPE);
    choose("palette-grey");
    openLandscapes();
    FxWait.await("thumbnails in grey", () -> thumbnail().getImage() != null && coloured() == 0);
  }

  private void openLandscapes() {
    window.click(window.middleOf(window.find("#landscape")));
    FxWait.await("the list", () -> window.seek(".landscape-row > ImageView").isPresent());
  }

  private ImageView thumbnail() {
    return (ImageView) window.find(".landscape-row > ImageView");
  }

  /// How many pixels of the first thumbnail that is seen are blue or yellow.
  private long coloured() {
    Image image = thumbnail().getImage();
    if (image == null) {
      return 0;
    }
    return IntStream.range(0, (int) (image.getWidth() * image.getHeight()))
        .map(i ->
            image.getPixelReader().getArgb(i % (int) image.getWidth(), i / (int) image.getWidth()))
        .filter(color -> Math.abs((color >> 16 & 255) - (color & 255)) > 30)
        .count();
  }

  @Test
  void theMenuFollowsTheSystemAgain() {
    assertThat(window.appearance().chosenThemeProperty().get()).contains(Theme.DARK);
    choose("theme-system");
    assertThat(window.appearance().chosenThemeProperty().get()).isEmpty();
    choose("theme-light");
    assertThat(ground()).isEqualTo(Theme.LIGHT.panel());
    window.type(KeyCode.T);
    window.settle();
    assertThat(ground()).isEqualTo(Theme.DARK.panel());
  }

  @Test
  void withReducedMotionTheCameraIsThereAtOnce() {
    choose("reduce-motion");
    Point2D before = window.onSurface(window.start());
    // One pulse on, a camera that glides has hardly moved.
    FxWait.run(() ->
        window.actions().stream()
            .filter(each -> each.id().equals("view.top"))
            .forEach(each -> each.run()));
    Point2D at = window.onSurface(window.start());
    window.settle();
    assertThat(at.distance(before)).isGreaterThan(20);
    assertThat(window.onSurface(window.start()).distance(at)).isLessThan(0.01);
  }

  @Test
  void withReducedMotionNoRaceBeginsByItself() {
    assertThat(isPlayingOnceOpened("himmelblau")).isTrue();
    choose("reduce-motion");
    assertThat(isPlayingOnceOpened("ravine")).isFalse();
  }

  private boolean isPlayingOnceOpened(String landscape) {
    FxWait.run(() ->
        window.workbench().chooseLandscape(window.landscapes().find(landscape).orElseThrow()));
    boolean playing = FxWait.ask(() -> window.workbench().playback().isPlaying());
    FxWait.await("its race", () -> window.workbench().frame().complete());
    window.goTo(0);
    return playing;
  }

  @Test
  void theMenuOpensWithTheKeyboard() {
    // Who tabs from control to control uses no pointer any more.
    window.type(KeyCode.TAB);
    FxWait.run(() -> window.find("#appearance").requestFocus());
    window.type(KeyCode.SPACE);
    FxWait.await("the menu", () -> menu().isShowing());
    window.type(KeyCode.ESCAPE);
    FxWait.await("no menu", () -> !menu().isShowing());
  }

  private int ground() {
    return window.look(window.surface()).at(window.inside(window.surface(), 0, 0).add(4, 4));
  }

  private MenuButton menu() {
    return (MenuButton) window.find("#appearance");
  }

  private void choose(String id) {
    window.click(window.middleOf(menu()));
    FxWait.await("the menu", () -> window.seek("#" + id).isPresent());
    window.click(window.middleOf(window.find("#" + id)));
    FxWait.await("no menu", () -> !menu().isShowing());
    window.moveTo(window.middleOf(window.find(".top-bar")));
    window.settle();
  }
}
