package thalweg.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Keys;
import thalweg.desktop.action.Topic;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.Contender;
import thalweg.desktop.model.GroundKnowledge;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.landscape.Cut;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// What is seen of the ground.
final class ViewActions {
  private static final Text WORDS = Text.of("commands");

  private ViewActions() {}

  static List<Action> of(Workbench workbench, Basins basins) {
    GroundKnowledge survey = workbench.survey();
    List<Action> all = new ArrayList<>();
    all.add(
        action("marks", () -> survey.showMarks(!survey.marksShownProperty().get()))
            .on(Keys.of(KeyCode.M)));
    all.add(
        action("basins", () -> toggleBasins(workbench, basins))
            .when(() -> basins.isChosen() || first(workbench).isPresent())
            .on(Keys.of(KeyCode.B)));
    all.add(action("terrain", () -> basins.choose(Optional.empty())).when(() -> basins.isChosen()));
    for (Contender each : workbench.contenders()) {
      OptimizerType type = each.optimizer().type();
      all.add(
          new Action(
              "view.basins." + type.id(),
              Topic.VIEW,
              WORDS.get("view.basins.of", type.name()),
              () -> basins.choose(Optional.of(BasinChoice.of(type)))));
    }
    all.add(action("cut.axes", () -> survey.cutAlong(Cut.AXES)).on(Keys.of(KeyCode.X)));
    all.add(
        action("cut.eigenvectors", () -> survey.cutAlong(Cut.EIGENVECTORS)).on(Keys.of(KeyCode.V)));
    return all;
  }

  private static void toggleBasins(Workbench workbench, Basins basins) {
    basins.choose(basins.isChosen() ? Optional.empty() : first(workbench).map(BasinChoice::of));
  }

  private static Optional<OptimizerType> first(Workbench workbench) {
    return workbench.contenders().stream()
        .filter(Contender::racing)
        .map(each -> each.optimizer().type())
        .findFirst();
  }

  private static Action action(String name, Runnable deed) {
    String id = "view." + name;
    return new Action(id, Topic.VIEW, WORDS.get(id), deed);
  }
}
