package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

/// When the panels of a window are not all of the landscape that is raced.
class ShownLandscapesTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Workbench workbench = new Workbench(landscape("bowl"));
  private final ObjectProperty<Landscape> surface = new SimpleObjectProperty<>(landscape("bowl"));
  private final ObjectProperty<Landscape> contour = new SimpleObjectProperty<>(landscape("bowl"));
  private final ShownLandscapes panels = new ShownLandscapes(workbench);

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }

  @Test
  void aWindowIsOfThisMomentWhenTheLastPanelIs() {
    panels.add(surface);
    panels.add(contour);
    assertThat(panels.arePast()).isFalse();
    workbench.chooseLandscape(landscape("ravine"));
    assertThat(panels.arePast()).isTrue();
    surface.set(landscape("ravine"));
    assertThat(panels.arePast()).isTrue();
    contour.set(landscape("ravine"));
    assertThat(panels.arePast()).isFalse();
  }

  @Test
  void groundThatChangesShapeUnderADragIsSeen() {
    panels.add(surface);
    workbench.setShaping(true);
    workbench.reshape(workbench.landscape().withDomain(Domain.square(2)));
    assertThat(panels.arePast()).isFalse();
    workbench.setShaping(false);
    assertThat(panels.arePast()).isTrue();
  }
}
