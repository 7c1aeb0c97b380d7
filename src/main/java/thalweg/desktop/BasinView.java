package thalweg.desktop;

import java.util.List;
import java.util.Optional;
import thalweg.figure.BasinGround;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.terrain.BasinDifference;
import thalweg.terrain.BasinMap;
import thalweg.terrain.Minimum;

/// A map of basins made ready for the contour.
///
/// @param choice of whom
/// @param landscape whose basins
/// @param ground the map as a picture
/// @param shares what share of the domain ends where, with the chosen optimizer or the second one
/// @param minima all minima of the landscape, by their numbers
/// @param changed the share of the domain that ends elsewhere with the second one
/// @param complete whether every cell has been run
public record BasinView(
    BasinChoice choice,
    Landscape landscape,
    BasinGround ground,
    List<BasinMap.Share> shares,
    List<Minimum> minima,
    Optional<Double> changed,
    boolean complete) {

  static BasinView of(BasinChoice choice, BasinMap map, HeightField heights) {
    return new BasinView(
        choice,
        map.grid().landscape(),
        BasinGround.of(map, heights),
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
        BasinGround.of(difference, heights),
        map.shares(),
        map.minima(),
        Optional.of(difference.share()),
        map.isComplete());
  }
}
