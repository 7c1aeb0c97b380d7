package thalweg.objective;

import thalweg.formula.Field;

/// The tensor product of two cubic splines through the samples of a grid: twice continuously
/// differentiable, one polynomial of third degree in x and in y a cell. Its derivatives are those
/// of the polynomial, exact. Beyond the grid f is undefined.
final class BicubicField implements Field {
  private static final int COEFFICIENTS = 16;

  private final SampledGrid grid;
  private final double perX;
  private final double perY;

  /// Cell by cell, each sum c(4 j + i) u^i v^j with u and v from 0 to 1 across the cell.
  private final double[] coefficients;

  BicubicField(SampledGrid grid) {
    this.grid = grid;
    perX = (grid.columns() - 1) / (grid.maxX() - grid.minX());
    perY = (grid.rows() - 1) / (grid.maxY() - grid.minY());
    coefficients = new double[(grid.columns() - 1) * (grid.rows() - 1) * COEFFICIENTS];
    double[][] values = new double[grid.rows()][grid.columns()];
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        values[row][column] = grid.value(column, row);
      }
    }
    double[][] acrossSlopes = alongRows(values);
    double[][] upSlopes = transposed(alongRows(transposed(values)));
    double[][] twists = transposed(alongRows(transposed(acrossSlopes)));
    for (int row = 0; row < grid.rows() - 1; row++) {
      for (int column = 0; column < grid.columns() - 1; column++) {
        fill(row, column, values, acrossSlopes, upSlopes, twists);
      }
    }
  }

  private static double[][] alongRows(double[][] rows) {
    double[][] slopes = new double[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      slopes[row] = CubicSpline.slopes(rows[row]);
    }
    return slopes;
  }

  private static double[][] transposed(double[][] rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][row] = rows[row][column];
      }
    }
    return columns;
  }

  /// The polynomial of a cell from what its corners have: Hermite's form along x, then along y.
  private void fill(
      int row, int column, double[][] f, double[][] fx, double[][] fy, double[][] fxy) {
    double[][] lower = {cubic(f[row], fx[row], column), cubic(fy[row], fxy[row], column)};
    double[][] upper = {
      cubic(f[row + 1], fx[row + 1], column), cubic(fy[row + 1], fxy[row + 1], column)
    };
    int cell = (row * (grid.columns() - 1) + column) * COEFFICIENTS;
    for (int i = 0; i < 4; i++) {
      double[] up =
          cubic(
              new double[] {lower[0][i], upper[0][i]}, new double[] {lower[1][i], upper[1][i]}, 0);
      for (int j = 0; j < 4; j++) {
        coefficients[cell + 4 * j + i] = up[j];
      }
    }
  }

  /// The coefficients of the cubic between two neighbours with these values and slopes.
  private static double[] cubic(double[] values, double[] slopes, int left) {
    double rise = values[left + 1] - values[left];
    double from = slopes[left];
    double to = slopes[left + 1];
    return new double[] {values[left], from, 3 * rise - 2 * from - to, from + to - 2 * rise};
  }

  @Override
  public double value(double x, double y) {
    double across = (x - grid.minX()) * perX;
    double up = (y - grid.minY()) * perY;
    int cell = cell(x, y, across, up);
    if (cell < 0) {
      return Double.NaN;
    }
    double u = across - column(across);
    double v = up - row(up);
    return ((cubic(cell + 12, u) * v + cubic(cell + 8, u)) * v + cubic(cell + 4, u)) * v
        + cubic(cell, u);
  }

  @Override
  public double gradient(double x, double y, double[] gradient) {
    return hessian(x, y, gradient, new double[3]);
  }

  @Override
  public double hessian(double x, double y, double[] gradient, double[] hessian) {
    double across = (x - grid.minX()) * perX;
    double up = (y - grid.minY()) * perY;
    int cell = cell(x, y, across, up);
    double f = 0;
    double fu = 0;
    double fuu = 0;
    double fv = 0;
    double fuv = 0;
    double fvv = 0;
    if (cell < 0) {
      f = fu = fuu = fv = fuv = fvv = Double.NaN;
    } else {
      double u = across - column(across);
      double v = up - row(up);
      for (int at = cell + 12; at >= cell; at -= 4) {
        fvv = fvv * v + 2 * fv;
        fv = fv * v + f;
        fuv = fuv * v + fu;
        f = f * v + cubic(at, u);
        fu = fu * v + slope(at, u);
        fuu = fuu * v + bend(at, u);
      }
    }
    gradient[0] = fu * perX;
    gradient[1] = fv * perY;
    hessian[0] = fuu * perX * perX;
    hessian[1] = fuv * perX * perY;
    hessian[2] = fvv * perY * perY;
    return f;
  }

  private double cubic(int at, double u) {
    return ((coefficients[at + 3] * u + coefficients[at + 2]) * u + coefficients[at + 1]) * u
        + coefficients[at];
  }

  private double slope(int at, double u) {
    return (3 * coefficients[at + 3] * u + 2 * coefficients[at + 2]) * u + coefficients[at + 1];
  }

  private double bend(int at, double u) {
    return 6 * coefficients[at + 3] * u + 2 * coefficients[at + 2];
  }

  private int column(double across) {
    return Math.min((int) across, grid.columns() - 2);
  }

  private int row(double up) {
    return Math.min((int) up, grid.rows() - 2);
  }

  /// Where the polynomial of a place begins; -1 beyond the grid.
  private int cell(double x, double y, double across, double up) {
    boolean inside = x >= grid.minX() && x <= grid.maxX() && y >= grid.minY() && y <= grid.maxY();
    return inside ? (row(up) * (grid.columns() - 1) + column(across)) * COEFFICIENTS : -1;
  }
}
