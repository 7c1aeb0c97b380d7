package thalweg.desktop.task;

import java.util.List;
import java.util.Optional;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.critical.Minimum;
import thalweg.desktop.model.BasinChoice;
import thalweg.figure.contour.BasinBackground;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// A map of basins made ready for the contour.
///
/// @param choice of whom
/// @param landscape whose basins
/// @param ground the map as a picture
/// @param map how runs end from everywhere, with the chosen optimizer or the second one, and with
///   all conditions
/// @param before how they end with the first one, or without the condition, where it is shown what
///   changes
/// @param shares what share of the domain ends where, with the chosen optimizer or the second one
/// @param minima all minima of the landscape, by their numbers
/// @param changed the share of the domain that ends elsewhere with the second one
/// @param complete whether every cell has been run
public record BasinView(
    BasinChoice choice,
    Landscape landscape,
    BasinBackground ground,
    BasinMap map,
    Optional<BasinMap> before,
    List<BasinMap.Share> shares,
    List<Minimum> minima,
    Optional<Double> changed,
    boolean complete) {

  static BasinView of(BasinChoice choice, BasinMap map, HeightField heights) {
    return new BasinView(
        choice,
        map.grid().landscape(),
        BasinBackground.of(map, heights),
        map,
        Optional.empty(),
        map.shares(),
        map.minima(),
        Optional.empty(),
        map.isComplete());
  }

  static BasinView of(BasinChoice choice, BasinDifference difference, HeightField heights) {
    BasinMap map = difference.second();
    return new BasinView(
        choice,
        map.grid().landscape(),
        BasinBackground.of(difference, heights),
        map,
        Optional.of(difference.first()),
        map.shares(),
        map.minima(),
        Optional.of(difference.share()),
        map.isComplete());
  }
}
