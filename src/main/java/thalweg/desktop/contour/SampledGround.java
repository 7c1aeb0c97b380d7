package thalweg.desktop.contour;

import thalweg.figure.Palette;
import thalweg.figure.Terrain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// A landscape, sampled on a grid over its domain and coloured by height.
record SampledGround(Landscape landscape, Terrain terrain) {
  private static final int FINE = 257;
  private static final int COARSE = 97;

  /// Samples a landscape.
  ///
  /// @param coarse whether it is wanted quickly
  static SampledGround of(Landscape landscape, boolean coarse, Palette colors) {
    int samples = coarse ? COARSE : FINE;
    return new SampledGround(
        landscape, new Terrain(new HeightField(landscape, samples, samples), colors));
  }
}
