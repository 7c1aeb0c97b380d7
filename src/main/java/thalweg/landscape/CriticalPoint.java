package thalweg.landscape;

import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// A place where the gradient is zero.
///
/// @param kind what the Hessian's eigenvalues say of it
/// @param point where it is, in domain coordinates
/// @param value f there
/// @param curvature the eigenpairs of the Hessian there, in domain coordinates
public record CriticalPoint(CriticalKind kind, Point point, double value, Eigenpairs curvature) {}
