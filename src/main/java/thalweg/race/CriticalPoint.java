package thalweg.race;

import thalweg.curvature.CriticalKind;
import thalweg.landscape.Point;

/// A place where the gradient is zero.
///
/// @param kind what the Hessian's eigenvalues say of it
/// @param point where it is, in domain coordinates
public record CriticalPoint(CriticalKind kind, Point point) {}
