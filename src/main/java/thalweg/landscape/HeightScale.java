package thalweg.landscape;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a value becomes a height that can be looked at.
public enum HeightScale {
  /// The height is the value.
  @JsonProperty("linear")
  LINEAR {
    @Override
    double height(double value, DrawnRange range) {
      return value;
    }

    @Override
    double value(double height, DrawnRange range) {
      return height;
    }
  },
  /// The height is log(1 + (value - lowest value) / unit): for walls thousands of times the
  /// valley's depth. Where the unit lies between the two, [DrawnRange] says.
  @JsonProperty("log")
  LOG {
    @Override
    double height(double value, DrawnRange range) {
      return Math.log1p(Math.max(0, value - range.lowest()) / range.unit());
    }

    @Override
    double value(double height, DrawnRange range) {
      return range.lowest() + range.unit() * Math.expm1(height);
    }
  };

  /// The height of a value.
  abstract double height(double value, DrawnRange range);

  /// The value that has a height.
  abstract double value(double height, DrawnRange range);
}
