package thalweg.bench;

/// How fast frames come and what they cost.
///
/// @param framesASecond rendered
/// @param processorMillisAFrame of all threads of the program, a software renderer's included:
///   unlike the rate it hardly depends on what else the machine does
record Pace(double framesASecond, double processorMillisAFrame) {
  @Override
  public String toString() {
    return String.format(
        "%10.1f frames/s %10.1f ms of processor time a frame",
        framesASecond, processorMillisAFrame);
  }
}
