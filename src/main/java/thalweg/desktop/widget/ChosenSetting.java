package thalweg.desktop.widget;

/// Takes what the user sets.
@FunctionalInterface
public interface ChosenSetting {
  /// Takes a value.
  ///
  /// @param setting its name
  void accept(String setting, double value);
}
