package thalweg.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import thalweg.critical.Inspection;
import thalweg.formula.Formula;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// `thalweg inspect`: everything that derivatives say of one place.
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
  private final Streams streams;

  @Mixin private final LandscapeOptions ground = new LandscapeOptions();

  @Option(names = "--at", paramLabel = "X,Y", descriptionKey = "at")
  private @Nullable String at;

  @Mixin private final ListOptions list = new ListOptions();

  InspectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Landscape landscape = ground.landscape();
    if (at == null) {
      throw WrongUsage.of("at.missing");
    }
    Point point = Arguments.point("--at", at);
    InspectionText text =
        new InspectionText(Inspection.of(landscape, point), Rounding.on(landscape));
    list.print(
        streams,
        text.table(landscape.formula().filter(InspectCommand::isReadOtherwise))
            + text.words()
            + "\n",
        text.description());
    return CommandLineInterface.DONE;
  }

  /// Whether more was read than was written: a product that is implied, a spelling of papers.
  private static boolean isReadOtherwise(Formula formula) {
    return !formula.text().replaceAll("\\s", "").equals(formula.toString().replaceAll("\\s", ""));
  }
}
