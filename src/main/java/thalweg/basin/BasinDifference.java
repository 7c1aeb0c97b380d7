package thalweg.basin;

/// Which starts end elsewhere with one optimizer than with another, or under other conditions.
///
/// @param first one map
/// @param second another of the same grid and landscape
public record BasinDifference(BasinMap first, BasinMap second) {
  /// Checks that the maps can be compared.
  ///
  /// @throws IllegalArgumentException if they are of different landscapes or grids
  public BasinDifference {
    StartGrid one = first.grid();
    StartGrid other = second.grid();
    if (!one.landscape().equals(other.landscape())
        || one.columns() != other.columns()
        || one.rows() != other.rows()) {
      throw new IllegalArgumentException("the maps are of different landscapes or grids");
    }
  }

  /// Whether the runs of a cell end at different minima, or only one of them at a minimum, or
  /// otherwise in different ways or at different places: on the edge, held by decay, at a saddle. A
  /// run that circles a minimum ends there like one that comes to rest at it: both start in its
  /// basin. Of runs that come to no place it is not asked where they are.
  public boolean isChanged(int column, int row) {
    return !agree(row * first.grid().columns() + column);
  }

  /// Of a cell that a map has not run yet the one is compared that stands for it, in both maps: its
  /// own end in the other map would differ from a neighbour's wherever basins are fine.
  private boolean agree(int cell) {
    return first.agrees(second, first.source(second.source(cell)));
  }

  /// The share of the area that changes, 0 to 1; while a map is being made, of what has been run.
  public double share() {
    int changed = 0;
    for (int cell = 0; cell < first.grid().cells(); cell++) {
      changed += agree(cell) ? 0 : 1;
    }
    return (double) changed / first.grid().cells();
  }
}
