package thalweg.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thalweg.sweep.RateSweep;
import thalweg.sweep.RateTrial;

/// Sweeps of learning rates as comma-separated values: a line of names, then a line for each rate.
///
/// Sweeps are counted from 0. Empty are the final loss of a run that diverged, and the arrival of
/// one that did not come as far as the best. Numbers are the shortest that read back exactly.
///
/// @param sweeps in the order in which they are counted
public record RateCsv(List<RateSweep> sweeps) implements ByteContent {
  private static final String HEADER = "sweep,optimizer,learning_rate,final_loss,stable,arrival\n";

  /// Keeps the list to itself.
  public RateCsv {
    sweeps = List.copyOf(sweeps);
  }

  @Override
  public void writeTo(OutputStream stream) throws IOException {
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < sweeps.size(); i++) {
      String id = sweeps.get(i).experiment().entrants().getFirst().optimizer().type().id();
      for (RateTrial trial : sweeps.get(i).trials()) {
        text.append(i).append(',').append(id).append(',').append(trial.rate()).append(',');
        text.append(Double.isFinite(trial.loss()) ? Double.toString(trial.loss()) : "");
        text.append(',').append(trial.stable()).append(',');
        text.append(trial.arrival() < 0 ? "" : Integer.toString(trial.arrival())).append('\n');
      }
    }
    stream.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
