package thalweg.desktop.action;

import java.util.List;

/// A camera that notes what it is asked for.
record NotingCamera(List<String> asked) implements Camera {
  @Override
  public void reset() {
    asked.add("reset");
  }

  @Override
  public void lookFrom(Side side) {
    asked.add("look from " + side);
  }

  @Override
  public void turn(int right, int down) {
    asked.add("turn " + right + " " + down);
  }

  @Override
  public void move(int right, int down) {
    asked.add("move " + right + " " + down);
  }

  @Override
  public void approach(int steps) {
    asked.add("approach " + steps);
  }
}
