package thalweg.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thalweg.export.PicturePng;
import thalweg.export.RaceJson;
import thalweg.export.TrajectoryCsv;
import thalweg.figure.RaceSheet;
import thalweg.figure.Theme;
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

  private Outputs<Frame> outputs() {
    int k = Arguments.wholeNumber("--every", every, 1, Integer.MAX_VALUE);
    Outputs<Frame> outputs = new Outputs<>("output.png");
    outputs.add("--csv", csv, frame -> new TrajectoryCsv(frame, k));
    outputs.add("--json", json, frame -> new RaceJson(frame, k));
    outputs.add(
        "--png",
        png,
        frame -> new PicturePng(new RaceSheet(frame, Theme.LIGHT).picture(Outputs.PRINT)));
    return outputs;
  }

  /// Refuses targets that cannot be served, before anything is done.
  ///
  /// @throws WrongUsage if the options contradict each other
  /// @throws IOException if a file cannot be written there
  void check() throws IOException {
    outputs().check();
  }

  /// Whether a result goes to standard output.
  boolean takesStandardOutput() {
    return outputs().takeStandardOutput();
  }

  /// Writes all results; the files are complete before the first is moved into place.
  void deliver(Frame frame, Streams streams) throws IOException {
    outputs().deliver(frame, streams);
  }
}
