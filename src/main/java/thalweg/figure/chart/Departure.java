package thalweg.figure.chart;

/// Where a run leaves the axis of a chart, on which not all has room that it does outside the
/// domain.
///
/// @param x the pixel of the first step that is not on the axis
/// @param upwards whether it is above the axis
record Departure(double x, boolean upwards) {}
