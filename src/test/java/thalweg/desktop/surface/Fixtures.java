package thalweg.desktop.surface;

import java.util.List;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// A landscape that is curved both ways, sampled so coarsely that the mesh is far from f.
final class Fixtures {
  static final Landscape SADDLE =
      Landscape.of(Formula.parse("x^2 - y^2"), List.of(), new Domain(-1, 3, -2, 2));
  static final HeightField COARSE = new HeightField(SADDLE, 9, 9);
  static final WorldFrame FRAME = WorldFrame.of(COARSE);

  private Fixtures() {}
}
