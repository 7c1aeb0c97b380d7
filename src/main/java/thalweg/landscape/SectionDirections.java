package thalweg.landscape;

import java.util.List;
import java.util.Optional;

/// The two directions along which a landscape is cut open at a point.
public enum SectionDirections {
  /// Along x and along y.
  AXES {
    @Override
    public Optional<List<double[]>> directions(LocalShape shape) {
      return Optional.of(List.of(new double[] {1, 0}, new double[] {0, 1}));
    }
  },
  /// Along the Hessian's eigenvectors, that of the lower eigenvalue first: where the ground bends
  /// least and most.
  EIGENVECTORS {
    @Override
    public Optional<List<double[]>> directions(LocalShape shape) {
      return shape.curvature().map(pairs -> List.of(pairs.vector(0), pairs.vector(1)));
    }
  };

  /// Two unit vectors at right angles; none where the Hessian they need is not finite.
  public abstract Optional<List<double[]>> directions(LocalShape shape);

  /// The cuts through a point of the domain; none where there are no directions.
  ///
  /// @param shape at that point
  public List<CrossSection> through(HeightField field, LocalShape shape) {
    return directions(shape).orElse(List.of()).stream()
        .map(way -> CrossSection.through(field, shape.point(), way[0], way[1]))
        .toList();
  }
}
