package thalweg.desktop.model;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;

/// A workbench with an editor of rules, and what a user does there.
abstract class RuleDesk {
  static final int OWN = Optimizers.all().size();
  static final String WRONG = "theta = theta - eta*";
  static final String HALVED = "theta = theta - eta*g/2";

  final Workbench workbench = new Workbench(Catalogue.load().find("bounded-saddle").orElseThrow());

  @AutoClose final History history = new History(workbench);
  final RuleEditing editing = new RuleEditing(workbench);

  void type(String lines) {
    editing.write(editing.draftProperty().get().withLines(lines));
  }

  void rename(String name) {
    editing.write(editing.draftProperty().get().withName(name));
  }

  OptimizerType make(String name, String lines) {
    editing.openNew();
    rename(name);
    type(lines);
    editing.race();
    editing.close();
    return workbench.types().getLast();
  }

  List<String> ids() {
    return workbench.types().stream().skip(OWN).map(OptimizerType::id).toList();
  }

  double rate(int index) {
    return workbench.contenders().get(index).optimizer().learningRate();
  }

  String racing() {
    return workbench.types().getLast().form().typed().orElseThrow();
  }
}
