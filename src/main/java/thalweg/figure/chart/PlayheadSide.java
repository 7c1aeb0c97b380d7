package thalweg.figure.chart;

/// On which side of the playhead a step lies.
enum PlayheadSide {
  /// The playhead has come by: all is shown in full.
  PAST,
  /// It has been computed and not been looked at yet: faint.
  FUTURE
}
