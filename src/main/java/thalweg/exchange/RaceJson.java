package thalweg.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.schedule.ScheduleType;
import thalweg.optimizer.setting.Described;
import thalweg.race.Entrant;
import thalweg.race.Evaluations;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Status;
import thalweg.race.StatusText;
import thalweg.race.Stretch;
import thalweg.race.Trajectory;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/// A race as JSON: the experiment, and each run with its status, final loss, evaluations and
/// columns. Counting is that of [TrajectoryCsv].
///
/// @param frame the race
/// @param every keeps each step that is a multiple of it, and the last; at least 1
public record RaceJson(Frame frame, int every) implements ByteContent {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  @Override
  public void writeTo(OutputStream stream) throws IOException {
    try (JsonGenerator json =
        FACTORY.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8)) {
      json.writeStartObject();
      write(json, frame.experiment());
      json.writeArrayPropertyStart("runs");
      for (int run = 0; run < frame.trajectories().size(); run++) {
        write(json, run, frame.trajectories().get(run));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
  }

  private static void write(JsonGenerator json, Experiment experiment) {
    json.writeObjectPropertyStart("experiment");
    write(json, experiment.landscape());
    json.writeArrayPropertyStart("starts");
    for (Point start : experiment.starts()) {
      json.writeArray(new double[] {start.x(), start.y()}, 0, 2);
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("optimizers");
    for (Entrant entrant : experiment.entrants()) {
      json.writeStartObject();
      write(json, entrant.optimizer().type(), entrant.optimizer());
      entrant
          .optimizer()
          .type()
          .form()
          .typed()
          .ifPresent(lines -> json.writeStringProperty("rule", lines));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("steps", experiment.steps());
    json.writeNumberProperty("seed", experiment.seed());
    json.writeNumberProperty("noise", experiment.noise());
    json.writeObjectPropertyStart("schedule");
    write(json, ScheduleType.of(experiment.schedule()), experiment.schedule());
    json.writeEndObject();
    experiment.conditions().spelled().forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private static <T> void write(JsonGenerator json, Described<T> type, T described) {
    json.writeStringProperty("id", type.id());
    json.writeObjectPropertyStart("settings");
    type.settings(described).forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Landscape landscape) {
    Domain domain = landscape.domain();
    json.writeObjectPropertyStart("landscape");
    json.writeStringProperty("id", landscape.id());
    json.writeStringProperty(
        landscape.formula().isPresent() ? "formula" : "objective",
        landscape.objective().description());
    json.writeObjectPropertyStart("parameters");
    landscape.parameters().forEach(each -> json.writeNumberProperty(each.name(), each.value()));
    json.writeEndObject();
    json.writeName("domain");
    json.writeArray(
        new double[] {domain.minX(), domain.maxX(), domain.minY(), domain.maxY()}, 0, 4);
    json.writeEndObject();
  }

  private void write(JsonGenerator json, int run, Trajectory trajectory) {
    Entrant entrant = frame.experiment().entrants().get(trajectory.entrant());
    Evaluations evaluations = trajectory.evaluations();
    json.writeStartObject();
    json.writeNumberProperty("run", run);
    json.writeNumberProperty("start", trajectory.start());
    json.writeStringProperty("optimizer", entrant.optimizer().type().id());
    json.writeObjectPropertyStart("status");
    write(json, trajectory.status());
    json.writeEndObject();
    json.writeArrayPropertyStart("stretches");
    for (Stretch stretch : trajectory.stretches()) {
      json.writeStartObject();
      json.writeNumberProperty("from", stretch.from());
      json.writeNumberProperty("to", stretch.to());
      write(json, stretch.status());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (trajectory.length() > 0) {
      json.writeNumberProperty("final_loss", trajectory.loss(trajectory.length() - 1));
    }
    json.writeObjectPropertyStart("evaluations");
    json.writeNumberProperty("values", evaluations.values());
    json.writeNumberProperty("gradients", evaluations.gradients());
    json.writeNumberProperty("hessians", evaluations.hessians());
    json.writeEndObject();
    writeColumns(json, trajectory);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Status status) {
    switch (status) {
      case Status.Moving() -> json.writeStringProperty("state", "moving");
      case Status.Bouncing() -> json.writeStringProperty("state", "bouncing");
      case Status.Approaching(CriticalPoint to) -> write(json, "approaching", to);
      case Status.Settled(CriticalPoint at) -> write(json, "settled", at);
      case Status.Circling(CriticalPoint around) -> write(json, "circling", around);
      case Status.ThrownOut(CriticalPoint of) -> write(json, "thrown-out", of);
      case Status.OnPlateau() -> json.writeStringProperty("state", "plateau");
      case Status.OnLevelGround _ -> json.writeStringProperty("state", "level");
      case Status.StandingStill() -> json.writeStringProperty("state", "still");
      case Status.Balanced(Optional<CriticalPoint> beside) ->
          beside.ifPresentOrElse(
              at -> write(json, "balanced", at),
              () -> json.writeStringProperty("state", "balanced"));
      case Status.AtEdge(Optional<Point> minimum) -> {
        json.writeStringProperty("state", "edge");
        minimum.ifPresent(at -> {
          json.writeStringProperty("kind", "minimum");
          json.writeNumberProperty("x", at.x());
          json.writeNumberProperty("y", at.y());
        });
      }
      case Status.Stopped(int step) -> {
        json.writeStringProperty("state", "stopped");
        json.writeNumberProperty("step", step);
      }
      case Status.AtStart() -> json.writeStringProperty("state", "start");
      case Status.Creeping(double condition) -> {
        json.writeStringProperty("state", "creeping");
        if (Double.isFinite(condition)) {
          json.writeNumberProperty("condition", condition);
        }
      }
      case Status.Cycling(int period, _, Optional<CriticalPoint> around) -> {
        around.ifPresentOrElse(
            place -> write(json, "cycling", place),
            () -> json.writeStringProperty("state", "cycling"));
        json.writeNumberProperty("period", period);
      }
      case Status.LeftDomain(int step) -> {
        json.writeStringProperty("state", "left-domain");
        json.writeNumberProperty("step", step);
      }
      case Status.Crossing(int step) -> {
        json.writeStringProperty("state", "crossing");
        json.writeNumberProperty("step", step);
      }
      case Status.LeftGround(int step) -> {
        json.writeStringProperty("state", "left-ground");
        json.writeNumberProperty("step", step);
      }
      case Status.Diverged(int step, _) -> {
        json.writeStringProperty("state", "diverged");
        json.writeNumberProperty("step", step);
      }
    }
    json.writeStringProperty("words", StatusText.describe(status));
  }

  private static void write(JsonGenerator json, String state, CriticalPoint place) {
    json.writeStringProperty("state", state);
    String kind =
        switch (place.form()) {
          case NONSMOOTH -> "kink";
          case JUMP -> "jump";
          default -> place.kind().id();
        };
    json.writeStringProperty("kind", kind);
    json.writeNumberProperty("x", place.point().x());
    json.writeNumberProperty("y", place.point().y());
  }

  private void writeColumns(JsonGenerator json, Trajectory trajectory) {
    int[] steps = StepSelection.every(every, trajectory).toArray();
    json.writeObjectPropertyStart("columns");
    json.writeName("step");
    json.writeArray(steps, 0, steps.length);
    writeColumn(json, "x", steps, trajectory::x);
    writeColumn(json, "y", steps, trajectory::y);
    writeColumn(json, "loss", steps, trajectory::loss);
    writeColumn(json, "gradient_norm", steps, trajectory::gradientNorm);
    writeColumn(json, "velocity", steps, trajectory::velocity);
    writeColumn(json, "learning_rate", steps, trajectory::learningRate);
    json.writeEndObject();
  }

  private static void writeColumn(
      JsonGenerator json, String name, int[] steps, IntToDoubleFunction column) {
    json.writeArrayPropertyStart(name);
    for (int step : steps) {
      json.writeNumber(column.applyAsDouble(step));
    }
    json.writeEndArray();
  }
}
