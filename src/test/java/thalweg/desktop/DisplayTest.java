package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/// The other window tests mean nothing where there is no surface.
@WindowTest("it asks the display")
class DisplayTest {
  @Test
  void offers3dGraphics() throws TimeoutException {
    Display.require();
    FxToolkit.registerPrimaryStage();
    assertThat(Platform.isSupported(ConditionalFeature.SCENE3D))
        .as(
            "JavaFX has no 3D on this display. It needs OpenGL: on Debian install"
                + " libgl1-mesa-dri and libgl1, start a virtual display with +extension GLX, and"
                + " start Java with -Dprism.forceGPU=true")
        .isTrue();
  }
}
