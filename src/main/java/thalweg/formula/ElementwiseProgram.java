package thalweg.formula;

/// [Assignments] that are carried out for every element of arrays. Without state of its own: any
/// thread may run it on arrays of its own.
public interface ElementwiseProgram {
  /// Carries them out. An array whose name is assigned receives what the name stands for in the
  /// end.
  ///
  /// @param arrays one for each name of an array, in the order of the names, equally long and all
  ///   different
  /// @param numbers one for each name of a number, in the order of the names
  void run(double[][] arrays, double[] numbers);
}
