package thalweg.linalg;

/// How many eigenvalues of a symmetric matrix are negative, zero and positive: along how many
/// directions a function bends down, not at all, and up.
///
/// @param down negative eigenvalues
/// @param flat those that count as zero
/// @param up positive eigenvalues
public record Inertia(int down, int flat, int up) {
  /// What a critical point with this Hessian is, where flat directions are a matter of course, as
  /// among the weights of a network: a saddle bends both up and down whatever its flat directions
  /// do; what bends one way only is a minimum or a maximum up to its flat directions; degenerate is
  /// what does not bend at all.
  public CriticalKind kind() {
    if (down > 0 && up > 0) {
      return CriticalKind.SADDLE;
    }
    if (up > 0) {
      return CriticalKind.MINIMUM;
    }
    return down > 0 ? CriticalKind.MAXIMUM : CriticalKind.DEGENERATE;
  }
}
