package thalweg.objective;

import java.util.List;
import thalweg.formula.Field;
import thalweg.text.Text;

/// Samples on a grid, and the smooth function through them. Undefined beyond the grid.
public final class SampledObjective implements PlanarObjective {
  private static final Text TEXT = Text.of("objective");

  private final SampledGrid grid;
  private final BicubicField field;

  /// An objective made from samples.
  public SampledObjective(SampledGrid grid) {
    this.grid = grid;
    this.field = new BicubicField(grid);
  }

  /// The samples.
  public SampledGrid grid() {
    return grid;
  }

  @Override
  public Field field() {
    return field;
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public SampledObjective withParameter(String name, double value) {
    throw new IllegalArgumentException("samples have no parameter " + name);
  }

  @Override
  public boolean differsOnlyInParameters(Objective other) {
    return equals(other);
  }

  @Override
  public String description() {
    return TEXT.get("samples", grid.columns(), grid.rows());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SampledObjective objective && grid.equals(objective.grid);
  }

  @Override
  public int hashCode() {
    return grid.hashCode();
  }

  @Override
  public String toString() {
    return grid.toString();
  }
}
