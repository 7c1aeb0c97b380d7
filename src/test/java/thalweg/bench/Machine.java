package thalweg.bench;

/// What a measurement ran on.
final class Machine {
  private Machine() {}

  static String words() {
    Runtime runtime = Runtime.getRuntime();
    return "Java "
        + Runtime.version()
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", "
        + runtime.availableProcessors()
        + " processors";
  }
}
