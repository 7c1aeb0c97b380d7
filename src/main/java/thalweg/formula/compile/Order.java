package thalweg.formula.compile;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How far up two methods of `Field` differentiate, the one at a point and the one over arrays.
enum Order {
  VALUE("value", 0, "values", 1),
  GRADIENT("gradient", 1, "gradients", 3),
  HESSIAN("hessian", 2, "hessians", 6);

  private final String atPoint;
  private final int arrays;
  private final String overArrays;
  private final int results;

  Order(String atPoint, int arrays, String overArrays, int results) {
    this.atPoint = atPoint;
    this.arrays = arrays;
    this.overArrays = overArrays;
    this.results = results;
  }

  /// The name of the method for a point.
  String atPoint() {
    return atPoint;
  }

  /// Its type: two coordinates, then an array for each order of derivatives.
  MethodTypeDesc typeAtPoint() {
    List<ClassDesc> parameters = new ArrayList<>(List.of(CD_double, CD_double));
    parameters.addAll(Collections.nCopies(arrays, CD_double.arrayType()));
    return MethodTypeDesc.of(CD_double, parameters);
  }

  /// The name of the method over arrays.
  String overArrays() {
    return overArrays;
  }

  /// Its type: an array for each coordinate, then one for each result.
  MethodTypeDesc typeOverArrays() {
    return MethodTypeDesc.of(CD_void, Collections.nCopies(2 + results, CD_double.arrayType()));
  }

  /// What the methods compute, in the order of their parameters; f first.
  List<Expression> results(JetExpression f) {
    List<Expression> all =
        List.of(
            f.value(),
            f.dx().value(),
            f.dy().value(),
            f.dxx().value(),
            f.dxy().value(),
            f.dyy().value());
    return all.subList(0, results);
  }
}
