package thalweg.critical;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;

/// The unit square cut into square cells, with a slope at every corner and every centre.
final class CellGrid {
  /// Cells along each side: features a hundredth of the domain wide are seen.
  static final int CELLS = 64;

  /// The share of the domain that is a cell.
  static final double AREA = 1.0 / (CELLS * CELLS);

  /// The share of slopes that are less curved than [#greatestCurvature()]: a pole is left out.
  private static final double MOST = 0.99;

  private final ScaledDerivatives[][] corners = new ScaledDerivatives[CELLS + 1][];
  private final ScaledDerivatives[][] centres = new ScaledDerivatives[CELLS][];

  /// Takes the slopes.
  ///
  /// @param probes gives each row a probe of its own
  CellGrid(Supplier<DerivativeSampler> probes, Executor executor, BooleanSupplier cancelled) {
    SharedWork.run(
        CELLS + 1,
        executor,
        row -> {
          if (cancelled.getAsBoolean()) {
            throw new CancellationException();
          }
          DerivativeSampler probe = probes.get();
          corners[row] = slopes(probe, CELLS + 1, 0, row);
          if (row < CELLS) {
            centres[row] = slopes(probe, CELLS, 0.5, row + 0.5);
          }
        });
  }

  private static ScaledDerivatives[] slopes(
      DerivativeSampler probe, int count, double first, double row) {
    ScaledDerivatives[] slopes = new ScaledDerivatives[count];
    Arrays.setAll(slopes, column -> probe.at((column + first) / CELLS, row / CELLS));
    return slopes;
  }

  Cell cell(int column, int row) {
    return new Cell(
        centres[row][column],
        corners[row][column],
        corners[row][column + 1],
        corners[row + 1][column],
        corners[row + 1][column + 1],
        1.0 / CELLS);
  }

  /// The greatest curvature in the domain, but for the hundredth part that is more curved still.
  double greatestCurvature() {
    double[] bends =
        Stream.concat(Arrays.stream(corners), Arrays.stream(centres))
            .flatMap(Arrays::stream)
            .filter(ScaledDerivatives::isFinite)
            .mapToDouble(ScaledDerivatives::bend)
            .sorted()
            .toArray();
    return bends.length == 0 ? 0 : bends[(int) (MOST * (bends.length - 1))];
  }

  /// The lowest value at a corner.
  ///
  /// @param probe takes the values
  double lowest(DerivativeSampler probe) {
    return Arrays.stream(corners)
        .flatMap(Arrays::stream)
        .mapToDouble(each -> probe.value(each.u(), each.v()))
        .filter(Double::isFinite)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }
}
