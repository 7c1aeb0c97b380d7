package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.SidePanels;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.RunsPresentation;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.color.HeightPalette;
import thalweg.landscape.Point;
import thalweg.landscape.SectionDirections;
import thalweg.optimizer.Methods;
import thalweg.optimizer.method.Optimizers;

/// Whether what a test does in the window that it shares is gone for the next one.
@WindowTest("traces are sought on the screen")
class SharedWindowTest {
  private interface WindowUse {
    void in(WindowDriver window);
  }

  @Test
  void whatWasRacedIsGone() {
    assertLeavesNoTrace(window -> {
      FxWait.run(() -> {
        window.workbench().chooseLandscape(window.landscapes().find("himmelblau").orElseThrow());
        window.workbench().addStart(new Point(1, 1));
        window.workbench().setRacing(5, true);
        window.workbench().setSetting(0, "learningRate", 0.001);
        window.workbench().setSteps(200);
        window.workbench().playback().setSpeed(300);
        window.workbench().playback().play();
      });
    });
  }

  @Test
  void whatWasTypedIsGone() {
    assertLeavesNoTrace(window -> {
      window.write("#domain", "-1:3, 0:");
      window.write("#start", "here");
      window.write("#formula", "x^2 + ");
      FxWait.await("a refusal", () -> window.seek("#formula-message").isPresent());
    });
  }

  @Test
  void howTheGroundWasLookedAtIsGone() {
    assertLeavesNoTrace(window -> {
      FxWait.run(() -> {
        window.basins().choose(Optional.of(BasinChoice.of(Optimizers.find("adam").orElseThrow())));
        window.workbench().layers().showMarks(false);
        window.workbench().layers().cutAlong(SectionDirections.AXES);
      });
      FxWait.await("a map", () -> window.basins().view().isPresent());
      window.wheel(window.inside(window.contour(), 0.6, 0.4), -3);
      window.drag(
          MouseButton.PRIMARY,
          window.inside(window.surface(), 0.7, 0.6),
          window.inside(window.surface(), 0.8, 0.5));
    });
  }

  @Test
  void howRunsWereLookedAtIsGone() {
    assertLeavesNoTrace(window -> {
      window.goTo(300);
      FxWait.run(() -> {
        window.workbench().visibility().setShown(Methods.of("momentum"), false);
        window.workbench().visibility().follow(Methods.of("adam"));
        window.workbench().explanation().want(true);
        window.state().runs().scale(Quantity.LOSS, Scale.LOGARITHMIC);
        window.state().runs().show(RunsPresentation.RESULTS);
      });
      window.settle();
      window.click(window.middleOf(window.find("#results-loss")));
      FxWait.await(
          "an order", () -> !((TableView<?>) window.find("#results")).getSortOrder().isEmpty());
    });
  }

  @Test
  void howTheWindowWasDividedAndDressedIsGone() {
    assertLeavesNoTrace(window -> {
      FxWait.run(() -> {
        window.appearance().choose(Theme.LIGHT);
        window.appearance().paint(HeightPalette.GREY);
        window.appearance().calm(Optional.of(true));
        ((ScrollPane) window.find(".optimizers")).setVvalue(1);
        SidePanels panels = window.state().sidePanels();
        panels.at(Edge.LEFT).resize(OptionalDouble.of(390));
        panels.at(Edge.BOTTOM).fold(true);
        window.stage().setWidth(1200);
        window.contour().requestFocus();
      });
      window.settle();
      window.type(KeyCode.F11);
      window.settle();
    });
  }

  @Test
  void whatWasOpenIsClosed() {
    assertLeavesNoTrace(window -> {
      action(window, "window.tour");
      window.type(KeyCode.F1);
      window.click(window.inside(window.find("#overlay"), 0.5, 0.98));
      window.click(window.middleOf(window.find("#landscape")));
      FxWait.await("the list", () -> window.seek("#landscape-list").isPresent());
    });
  }

  private static void action(WindowDriver window, String id) {
    FxWait.run(() ->
        window.actions().stream().filter(each -> each.id().equals(id)).forEach(each -> each.run()));
  }

  private static void assertLeavesNoTrace(WindowUse action) {
    share(action);
    assertThat(SharedWindow.isOpen()).as("the window is lent again").isTrue();
  }

  @Test
  void aWindowWithATraceThatCannotBeRemovedIsLentNoMore() {
    share(window ->
        FxWait.run(() -> {
          Pane layers = (Pane) window.find(".main-window").getParent();
          layers.getChildren().add(new Rectangle(30, 30, Color.WHITE));
        }));
    assertThat(SharedWindow.isOpen()).isFalse();
  }

  private static void share(WindowUse action) {
    try (WindowDriver window = WindowDriver.wide()) {
      action.in(window);
    }
  }
}
