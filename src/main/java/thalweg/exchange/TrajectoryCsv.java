package thalweg.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.PrimitiveIterator;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// A race as comma-separated values: a line of names, then a line for each step of each run.
///
/// Runs, starts and steps are counted from 0, as the arrays are that such a table is read into;
/// step 0 is the start. Numbers are the shortest that read back exactly.
///
/// @param frame the race
/// @param every keeps each step that is a multiple of it, and the last; at least 1
public record TrajectoryCsv(Frame frame, int every) implements ByteContent {
  private static final String HEADER =
      "run,start,optimizer,step,x,y,loss,gradient_norm,velocity,learning_rate\n";

  @Override
  public void writeTo(OutputStream stream) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    writer.write(HEADER);
    for (int run = 0; run < frame.trajectories().size(); run++) {
      write(writer, run, frame.trajectories().get(run));
    }
    writer.flush();
  }

  private void write(Writer writer, int run, Trajectory trajectory) throws IOException {
    String id = frame.experiment().entrants().get(trajectory.entrant()).optimizer().type().id();
    String beginning = run + "," + trajectory.start() + "," + id + ",";
    PrimitiveIterator.OfInt steps = StepSelection.every(every, trajectory).iterator();
    StringBuilder line = new StringBuilder();
    while (steps.hasNext()) {
      int step = steps.nextInt();
      line.setLength(0);
      line.append(beginning).append(step);
      line.append(',').append(trajectory.x(step));
      line.append(',').append(trajectory.y(step));
      line.append(',').append(trajectory.loss(step));
      line.append(',').append(trajectory.gradientNorm(step));
      line.append(',').append(trajectory.velocity(step));
      line.append(',').append(trajectory.learningRate(step));
      writer.append(line.append('\n'));
    }
  }
}
