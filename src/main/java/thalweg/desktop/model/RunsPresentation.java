package thalweg.desktop.model;

/// What stands below the landscape. Where there is room for both, charts and close-up are one.
public enum RunsPresentation {
  /// Every quantity of all runs over the steps.
  CHARTS,
  /// A place or a step closely.
  CLOSE_UP,
  /// One run closely.
  ONE,
  /// How every run ended, as a table.
  RESULTS
}
