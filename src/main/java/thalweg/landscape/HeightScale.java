package thalweg.landscape;

import com.fasterxml.jackson.annotation.JsonProperty;

/// How a value becomes a height that can be looked at.
public enum HeightScale {
  /// The height is the value.
  @JsonProperty("linear")
  LINEAR {
    @Override
    double height(double value, double lowest) {
      return value;
    }
  },
  /// The height is log(1 + value - lowest value): for walls thousands of times the valley's depth.
  @JsonProperty("log")
  LOG {
    @Override
    double height(double value, double lowest) {
      return Math.log1p(Math.max(0, value - lowest));
    }
  };

  /// The height of a value, where `lowest` is the least value in the domain.
  abstract double height(double value, double lowest);
}
