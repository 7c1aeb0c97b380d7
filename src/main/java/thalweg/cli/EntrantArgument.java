package thalweg.cli;

import thalweg.optimizer.Optimizers;
import thalweg.race.Entrant;

/// Reads `ID[:name=value[,name=value]...]`, an optimizer of a race.
final class EntrantArgument {
  private EntrantArgument() {}

  static Entrant read(String text) {
    return new Entrant(
        DescribedArgument.read(
            text, Optimizers.all(), unknown -> WrongUsage.of("optimizer", (Object[]) unknown)));
  }
}
