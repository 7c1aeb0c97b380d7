package thalweg.desktop.contour;

import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.Palette;
import thalweg.figure.contour.Terrain;
import thalweg.landscape.Landscape;

/// A landscape, sampled on a grid over its domain and coloured by height.
///
/// @param opening which ground it is, as the workbench counts them
record SampledTerrain(Landscape landscape, Terrain terrain, int opening) {
  /// Takes the heights of a landscape.
  ///
  /// @param opening which ground it is, as the workbench counts them
  /// @param coarse whether it is wanted quickly
  static SampledTerrain of(
      PreparedLandscape prepared, int opening, boolean coarse, Palette colors) {
    int samples = coarse ? PreparedLandscape.MIDDLE : PreparedLandscape.FINE;
    Terrain terrain = new Terrain(prepared.heights(samples), colors);
    return new SampledTerrain(prepared.landscape(), terrain, opening);
  }
}
