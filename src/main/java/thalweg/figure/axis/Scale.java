package thalweg.figure.axis;

/// What equal lengths on an axis are.
public enum Scale {
  /// Equal differences.
  LINEAR,
  /// Equal ratios.
  LOGARITHMIC
}
