package thalweg.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import thalweg.desktop.command.Command;
import thalweg.desktop.command.Keys;
import thalweg.desktop.command.Topic;
import thalweg.landscape.Cut;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// What is seen of the ground.
final class ViewCommands {
  private static final Text WORDS = Text.of("commands");

  private ViewCommands() {}

  static List<Command> of(Workbench workbench, Basins basins) {
    Survey survey = workbench.survey();
    List<Command> all = new ArrayList<>();
    all.add(
        command("marks", () -> survey.showMarks(!survey.marksShownProperty().get()))
            .on(Keys.of(KeyCode.M)));
    all.add(
        command("basins", () -> toggleBasins(workbench, basins))
            .when(() -> basins.isChosen() || first(workbench).isPresent())
            .on(Keys.of(KeyCode.B)));
    all.add(
        command("terrain", () -> basins.choose(Optional.empty())).when(() -> basins.isChosen()));
    for (Contender each : workbench.contenders()) {
      OptimizerType type = each.optimizer().type();
      all.add(
          new Command(
              "view.basins." + type.id(),
              Topic.VIEW,
              WORDS.get("view.basins.of", type.name()),
              () -> basins.choose(Optional.of(BasinChoice.of(type)))));
    }
    all.add(command("cut.axes", () -> survey.cutAlong(Cut.AXES)).on(Keys.of(KeyCode.X)));
    all.add(
        command("cut.eigenvectors", () -> survey.cutAlong(Cut.EIGENVECTORS))
            .on(Keys.of(KeyCode.V)));
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

  private static Command command(String name, Runnable deed) {
    String id = "view." + name;
    return new Command(id, Topic.VIEW, WORDS.get(id), deed);
  }
}
