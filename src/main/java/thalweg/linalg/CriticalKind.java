package thalweg.linalg;

import java.util.Locale;

/// What a critical point is, by the signs of its Hessian's eigenvalues.
public enum CriticalKind {
  /// All eigenvalues positive.
  MINIMUM,
  /// Eigenvalues of both signs.
  SADDLE,
  /// All eigenvalues negative.
  MAXIMUM,
  /// An eigenvalue of zero: the Hessian does not decide.
  DEGENERATE;

  /// The name in files and on the command line, in lower case: `minimum`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
