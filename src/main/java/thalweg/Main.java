package thalweg;

/// Starts Thalweg.
public final class Main {
  private Main() {}

  /// Runs the program.
  ///
  /// @param args the command line; empty for the desktop
  public static void main(String[] args) {
    System.out.println(args.length);
  }
}
