package thalweg.desktop.model;

/// How the runs are looked at below the ground.
public enum RunsView {
  /// Every quantity of all runs over the steps.
  CHARTS,
  /// One run closely.
  ONE,
  /// How every run ended, as a table.
  RESULTS
}
