package thalweg.figure.axis;

/// A marked value on an axis.
///
/// @param value in the axis' own unit
/// @param label what is written beside it
public record Tick(double value, String label) {}
