package thalweg.basin;

import java.util.List;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.optimizer.schedule.Schedule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.ProjectedStepper;

/// The same run from everywhere: an optimizer started at the middle of each cell of a grid over a
/// landscape's domain. Row 0 lies at the lower edge, column 0 at the left edge.
///
/// @param landscape what is descended
/// @param optimizer the method with its settings
/// @param schedule how the learning rate changes on the way
/// @param columns cells along x, 1 to [#MOST_CELLS]
/// @param rows cells along y, 1 to [#MOST_CELLS]
/// @param steps how many steps each run may make
/// @param seed what all chance follows from
/// @param noise sigma, the standard deviation of what is added to each coordinate of each gradient;
///   0 for exact gradients
/// @param conditions what is done to gradients and steps
public record StartGrid(
    Landscape landscape,
    Optimizer optimizer,
    Schedule schedule,
    int columns,
    int rows,
    int steps,
    long seed,
    double noise,
    StepConditions conditions) {
  /// A share of the domain's shorter side: a greater rate makes Adam restless. Twice what is
  /// suggested for it, or less.
  private static final double FAST = 0.022;

  /// The greatest number of cells along a side.
  public static final int MOST_CELLS = 4096;

  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException if one is out of range
  public StartGrid {
    check("columns", columns, 1, MOST_CELLS);
    check("rows", rows, 1, MOST_CELLS);
    check("steps", steps, 0, Experiment.MOST_STEPS);
    if (!(noise >= 0 && noise < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("noise = " + noise + " is outside [0, inf)");
    }
  }

  /// A grid whose runs keep their learning rates and have exact gradients.
  ///
  /// @throws IllegalArgumentException as the canonical constructor
  public StartGrid(Landscape landscape, Optimizer optimizer, int columns, int rows, int steps) {
    this(landscape, optimizer, new ConstantSchedule(0), columns, rows, steps);
  }

  /// A grid whose runs have exact gradients.
  ///
  /// @throws IllegalArgumentException as the canonical constructor
  public StartGrid(
      Landscape landscape,
      Optimizer optimizer,
      Schedule schedule,
      int columns,
      int rows,
      int steps) {
    this(landscape, optimizer, schedule, columns, rows, steps, 0, 0);
  }

  /// A grid whose runs step as their method does by itself.
  ///
  /// @throws IllegalArgumentException as the canonical constructor
  public StartGrid(
      Landscape landscape,
      Optimizer optimizer,
      Schedule schedule,
      int columns,
      int rows,
      int steps,
      long seed,
      double noise) {
    this(landscape, optimizer, schedule, columns, rows, steps, seed, noise, StepConditions.NONE);
  }

  private static void check(String name, int value, int low, int high) {
    if (value < low || value > high) {
      throw new IllegalArgumentException(
          name + " = " + value + " is outside [" + low + ", " + high + "]");
    }
  }

  /// The first coordinate of the starts in a column.
  public double x(int column) {
    return landscape.domain().minX() + landscape.domain().width() * (column + 0.5) / columns;
  }

  /// The second coordinate of the starts in a row.
  public double y(int row) {
    return landscape.domain().minY() + landscape.domain().height() * (row + 0.5) / rows;
  }

  /// Where the run of a cell starts.
  public Point start(int column, int row) {
    return new Point(x(column), y(row));
  }

  /// The race of one start that the run of a cell is, but for its noise.
  ///
  /// @param cell its number, row by row from the lower left, from 0
  public Experiment alone(int cell) {
    return new Experiment(
        landscape,
        List.of(start(cell % columns, cell / columns)),
        List.of(new Entrant(optimizer)),
        steps,
        seed,
        noise,
        schedule,
        conditions);
  }

  /// The moving part of runs that are stepped as one vector, under the conditions.
  ///
  /// @param cell of the first of them
  /// @param dimension how many coordinates the vector has
  /// @param apart how far behind the x of a run its y lies
  Stepper stepper(int cell, int dimension, int apart) {
    Stepper method = optimizer.stepper(dimension, alone(cell).chanceOfMethod(0, 0));
    return ProjectedStepper.under(conditions, method, landscape.domain(), dimension, apart);
  }

  /// The number of cells.
  public int cells() {
    return columns * rows;
  }

  /// Whether the method soon moves on runs that seem to have come to rest.
  boolean isRestless() {
    Domain domain = landscape.domain();
    boolean isFast = optimizer.learningRate() >= FAST * Math.min(domain.width(), domain.height());
    return isFast ? optimizer.isRestlessWhenFast() : optimizer.isRestless();
  }
}
