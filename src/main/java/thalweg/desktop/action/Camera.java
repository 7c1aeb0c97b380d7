package thalweg.desktop.action;

/// From where the surface is seen, as far as keys and buttons move the camera.
public interface Camera {
  /// A side from which the whole surface is looked at.
  enum Side {
    /// Along y.
    FRONT,
    /// Along x.
    SIDE,
    /// Down.
    TOP
  }

  /// Shows the whole surface from the direction in which it was seen at first.
  void reset();

  /// Shows the whole surface from one of its sides.
  void lookFrom(Side side);

  /// Turns the surface by steps to the right and down, as a drag would.
  void turn(int right, int down);

  /// Moves the surface by steps to the right and down, as a drag would.
  void move(int right, int down);

  /// Comes nearer to what is in the middle by steps, or goes back by negative ones.
  void approach(int steps);
}
