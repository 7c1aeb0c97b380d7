package thalweg.desktop.contour;

import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.Palette;
import thalweg.figure.contour.Terrain;
import thalweg.landscape.Landscape;

/// A landscape, sampled on a grid over its domain and coloured by height.
record SampledTerrain(Landscape landscape, Terrain terrain) {
  /// Takes the heights of a landscape.
  ///
  /// @param coarse whether it is wanted quickly
  static SampledTerrain of(PreparedLandscape prepared, boolean coarse, Palette colors) {
    int samples = coarse ? PreparedLandscape.MIDDLE : PreparedLandscape.FINE;
    return new SampledTerrain(prepared.landscape(), new Terrain(prepared.heights(samples), colors));
  }
}
