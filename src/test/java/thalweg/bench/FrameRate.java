package thalweg.bench;

/// How fast frames come and what they cost.
///
/// @param framesASecond rendered
/// @param processorMillisAFrame of all threads of the program, a software renderer's included:
///   unlike the rate it hardly depends on what else the machine does; of all the time, if there was
///   no frame
/// @param processorPercent how much of one processor the program used
record FrameRate(double framesASecond, double processorMillisAFrame, double processorPercent) {
  /// @param frames rendered
  /// @param seconds in which they were
  /// @param processorSeconds of all threads
  static FrameRate of(int frames, double seconds, double processorSeconds) {
    return new FrameRate(
        Math.rint(10 * frames / seconds) / 10,
        Math.rint(1e4 * processorSeconds / Math.max(1, frames)) / 10,
        Math.rint(1e3 * processorSeconds / seconds) / 10);
  }
}
