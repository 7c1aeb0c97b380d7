package thalweg.desktop;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.SidePanel;
import thalweg.desktop.model.LetterSize;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.tour.Tour;
import thalweg.desktop.widget.MessageLayer;
import thalweg.desktop.widget.Overlay;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.color.HeightPalette;
import thalweg.formula.Formula;
import thalweg.landscape.SectionDirections;

/// What tests leave in a window, and the way to take it out of it again. Belongs to the FX thread.
final class Traces {
  private static final double SPEED = 60;

  private final WindowDriver window;
  private final Workbench workbench;

  Traces(WindowDriver window) {
    this.window = window;
    this.workbench = window.workbench();
  }

  /// Lets the window be as it opened in the dark, as far as it can be told what to be.
  void remove() {
    endWhatIsUnderWay();
    // Nothing glides to where it is told to be.
    window.appearance().calm(Optional.of(true));
    dress(window.appearance());
    layOut();
    race();
    look();
    lookAtRuns();
    all(ScrollPane.class, pane -> pane.setVvalue(0));
    window.find(".main-window").requestFocus();
    // A field that loses the focus may have something to say.
    List.copyOf(Window.getWindows()).stream()
        .filter(PopupWindow.class::isInstance)
        .forEach(Window::hide);
    all(MessageLayer.class, MessageLayer::clear);
    window.appearance().calm(Optional.empty());
  }

  private void endWhatIsUnderWay() {
    all(Tour.class, Tour::end);
    all(Overlay.class, Overlay::close);
    window.state().enlarged().end();
    window.lecture().set(false);
  }

  private static void dress(Appearance appearance) {
    appearance.choose(Theme.DARK);
    appearance.paint(HeightPalette.CIVIDIS);
    appearance.letter(LetterSize.NORMAL);
  }

  private void layOut() {
    for (Edge edge : Edge.values()) {
      SidePanel panel = window.state().sidePanels().at(edge);
      panel.resize(OptionalDouble.empty());
      panel.fold(false);
    }
    all(
        ToggleButton.class,
        toggle ->
            toggle.setSelected(toggle.isSelected() && !toggle.getStyleClass().contains("more")));
  }

  private void race() {
    Button undo = (Button) window.find("#undo");
    while (!undo.isDisabled()) {
      undo.fire();
    }
    workbench.playback().pause();
    workbench.playback().setSpeed(SPEED);
    workbench.explanation().want(false);
    workbench.setNudging(false);
    TextField formula = (TextField) window.find("#formula");
    formula.setText(workbench.landscape().formula().map(Formula::text).orElse(""));
  }

  private void look() {
    window.surface().camera().reset();
    window.contour().requestFocus();
    window.contour().fireEvent(pressed(KeyCode.R));
    window.basins().choose(Optional.empty());
    workbench.layers().showMarks(true);
    workbench.layers().project(true);
    workbench.layers().cutAlong(SectionDirections.EIGENVECTORS);
    workbench.layers().forgetProbe();
  }

  private static KeyEvent pressed(KeyCode key) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
  }

  private void lookAtRuns() {
    // What is sorted anew selects a row, and who is selected is followed.
    all(TableView.class, table -> table.getSortOrder().clear());
    window.state().runs().show(RunsPresentation.CHARTS);
    workbench.visibility().showAll();
    workbench.visibility().followNone();
    for (Quantity each : Quantity.values()) {
      window.state().runs().scale(each, each.scale());
    }
  }

  /// Does something to every node of a kind.
  private <T extends Node> void all(Class<T> kind, Consumer<T> action) {
    window.scene().getRoot().lookupAll("*").stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .forEach(action);
  }
}
