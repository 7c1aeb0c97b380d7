package thalweg.desktop.model;

/// How the runs are shown below the surface.
public enum RunsPresentation {
  /// Every quantity of all runs over the steps.
  CHARTS,
  /// One run closely.
  ONE,
  /// How every run ended, as a table.
  RESULTS
}
