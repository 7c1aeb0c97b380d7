package thalweg.desktop.contour;

import thalweg.figure.color.Palette;
import thalweg.figure.contour.Terrain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// A landscape, sampled on a grid over its domain and coloured by height.
record SampledTerrain(Landscape landscape, Terrain terrain) {
  private static final int FINE = 257;
  private static final int COARSE = 97;

  /// Samples a landscape.
  ///
  /// @param coarse whether it is wanted quickly
  static SampledTerrain of(Landscape landscape, boolean coarse, Palette colors) {
    int samples = coarse ? COARSE : FINE;
    return new SampledTerrain(
        landscape, new Terrain(new HeightField(landscape, samples, samples), colors));
  }
}
