package thalweg.critical;

import thalweg.landscape.Point;

/// A place that is lower than all around it.
///
/// @param point where it is, in domain coordinates
/// @param value f there
public record Minimum(Point point, double value) {}
