package thalweg.race;

/// When a run that moves to and fro does so around a minimum, and so is circling it though it is
/// not near it at every step, as with noisy gradients: it has not been far, has come a long way
/// without getting anywhere, and the minimum is in the middle.
///
/// @param steps how many of the last steps are looked at, as many as the blocks of
///   [Criteria.Circling] have
/// @param far a share: none of them was farther from the minimum
/// @param wide a share: nor is the spread of the positions greater. What is all over the domain
///   circles nothing, whatever is in its middle
/// @param back of the spread of the positions: their path was so many times as long, or longer. A
///   straight one is 3.5 times as long, once round a circle 6.3 times
/// @param beside of the spread: how far the minimum may be from the middle
/// @param drift a share: or so far, if the run is known to circle it and gradients are noisy. Along
///   a valley noise leads away and back more slowly than eighty steps show
/// @param straight steps: a run that is known to circle a place leaves it where it goes straight on
///   for so many. The oscillations of a method with momentum turn less often than noise
/// @param even factor: the longest steps of no two blocks differ by more, before it is said to.
///   Those of a run that is thrown out and falls back do
/// @param still factor: for a run that is known to circle it the other bounds are so many times as
///   wide. The middle of eighty positions, each of which is much like the one before, varies by
///   itself
public record HoveringCriteria(
    int steps,
    double far,
    double wide,
    double back,
    double beside,
    double drift,
    int straight,
    double even,
    double still) {
  /// The bounds for a run that is known to circle a place.
  public HoveringCriteria whereKnown() {
    return new HoveringCriteria(
        steps, far, still * wide, back / still, still * beside, drift, straight, even, still);
  }
}
