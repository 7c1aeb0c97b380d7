package thalweg.race;

/// When the ground levels out below a run that stands still, looked at along the way straight down,
/// as far as to the lowest place that is known, or one side of the domain where none is: after the
/// first part of the way at least half of all that there is to fall is behind, and what is behind
/// stays so.
///
/// @param parts of the way. An exponential that is steep enough for [Criteria.Plateau#tail] has
///   lost 71 % after an eighth, a straight slope 13 % and a bowl 23 %
/// @param kept of what is behind after the first part: so much is behind all the way
/// @param kink a share: where half of it is behind so soon, the run is beside a kink
public record TailCriteria(int parts, double kept, double kink) {}
