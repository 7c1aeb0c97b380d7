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
    return !first.agrees(second, row * first.grid().columns() + column);
  }

  /// The share of the area that changes, 0 to 1.
  public double share() {
    int changed = 0;
    for (int cell = 0; cell < first.grid().cells(); cell++) {
      changed += first.agrees(second, cell) ? 0 : 1;
    }
    return (double) changed / first.grid().cells();
  }
}
