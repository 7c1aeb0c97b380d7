package thalweg.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thalweg.exchange.RaceJson;
import thalweg.exchange.TrajectoryCsv;
import thalweg.figure.Theme;
import thalweg.figure.sheet.RaceSheet;
import thalweg.race.Frame;

/// The options that say where the results of a race go.
final class OutputOptions {
  @Option(names = "--every", paramLabel = "K", defaultValue = "1", descriptionKey = "every")
  private String every = "1";

  @Option(names = "--csv", paramLabel = "FILE|-", descriptionKey = "csv")
  private @Nullable String csv;

  @Option(names = "--json", paramLabel = "FILE|-", descriptionKey = "json")
  private @Nullable String json;

  @Option(names = "--png", paramLabel = "FILE", descriptionKey = "png")
  private @Nullable String png;

  /// What is to be written, checked before anything is done.
  ///
  /// @throws WrongUsage if the options contradict each other
  /// @throws IOException if a file cannot be written there
  Outputs<Frame> outputs() throws IOException {
    int k = Arguments.wholeNumber("--every", every, 1, Integer.MAX_VALUE);
    Outputs<Frame> outputs = new Outputs<>("output.png");
    outputs.add("--csv", csv, frame -> new TrajectoryCsv(frame, k));
    outputs.add("--json", json, frame -> new RaceJson(frame, k));
    outputs.addPicture(png, frame -> new RaceSheet(frame, Theme.LIGHT).picture(Outputs.PRINT));
    outputs.check();
    return outputs;
  }
}
