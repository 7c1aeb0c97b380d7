package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.desktop.clock.HandPulse;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.session.UserLandscapes;

/// When a window's panels are not all of one landscape.
class FadingTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @TempDir private static Path folder;

  @AutoClose
  private final WindowContext context =
      WindowContext.of(CATALOGUE, new UserLandscapes(folder), landscape("bowl"), new HandPulse());

  private final Workbench workbench = context.workbench();
  private final ObjectProperty<Landscape> surface = new SimpleObjectProperty<>(landscape("bowl"));
  private final ObjectProperty<Landscape> contour = new SimpleObjectProperty<>(landscape("bowl"));
  private final Fading fading = Fading.of(new Region(), workbench, context.formulas());

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }

  @Test
  void aWindowIsOfThisMomentWhenTheLastPanelIs() {
    fading.follow(surface);
    fading.follow(contour);
    assertThat(fading.isPast()).isFalse();
    workbench.chooseLandscape(landscape("ravine"));
    assertThat(fading.isPast()).isTrue();
    surface.set(landscape("ravine"));
    assertThat(fading.isPast()).isTrue();
    contour.set(landscape("ravine"));
    assertThat(fading.isPast()).isFalse();
  }

  @Test
  void groundThatChangesShapeUnderADragIsSeen() {
    fading.follow(surface);
    workbench.setShaping(true);
    workbench.reshape(workbench.landscape().withDomain(Domain.square(2)));
    assertThat(fading.isPast()).isFalse();
    workbench.setShaping(false);
    assertThat(fading.isPast()).isTrue();
  }
}
