package thalweg.optimizer.typed;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import thalweg.optimizer.rule.Symbols;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.Interval;
import thalweg.optimizer.setting.Setting.Kind;
import thalweg.optimizer.setting.Setting.Scale;

/// What a name that a rule uses and never sets is as a setting: its default, what is accepted and
/// what a slider spans.
///
/// Names that the field has a meaning for are what they are in the built-in methods; any other may
/// be any number.
///
/// @param standard its value unless one is chosen
/// @param kind what sort of quantity it is
record SettingKind(double standard, Kind kind) {
  private static final double STANDARD_RATE = 0.01;

  private static final Map<String, SettingKind> KNOWN =
      Map.ofEntries(
          Map.entry("beta", new SettingKind(0.9, Kind.DECAY)),
          Map.entry("beta1", new SettingKind(0.9, Kind.DECAY)),
          Map.entry("beta2", new SettingKind(0.999, Kind.DECAY)),
          Map.entry("beta3", new SettingKind(0.99, Kind.DECAY)),
          Map.entry("rho", new SettingKind(0.9, Kind.DECAY)),
          Map.entry("decay", new SettingKind(0.99, Kind.DECAY)),
          Map.entry("mu", new SettingKind(0.9, Kind.MOMENTUM)),
          Map.entry("momentum", new SettingKind(0.9, Kind.MOMENTUM)),
          Map.entry("epsilon", new SettingKind(1e-8, Kind.EPSILON)),
          Map.entry("eps", new SettingKind(1e-8, Kind.EPSILON)),
          Map.entry("lambda", new SettingKind(0.01, Kind.AMOUNT)),
          Map.entry("weightDecay", new SettingKind(0.01, Kind.AMOUNT)),
          Map.entry("dampening", new SettingKind(0, Kind.SHARE)),
          Map.entry("tau", new SettingKind(0, Kind.SHARE)),
          Map.entry("nu", new SettingKind(0.7, Kind.SHARE)),
          Map.entry("nu1", new SettingKind(0.7, Kind.SHARE)),
          Map.entry("nu2", new SettingKind(1, Kind.SHARE)),
          Map.entry("shrink", new SettingKind(0.5, Kind.SHRINKAGE)),
          Map.entry("grow", new SettingKind(1.2, Kind.GROWTH)),
          Map.entry("minStep", new SettingKind(1e-6, Kind.MAGNITUDE)),
          Map.entry("maxStep", new SettingKind(50, Kind.MAGNITUDE)));

  /// The learning rate.
  ///
  /// @throws IllegalArgumentException if it may not have that default
  static Hyperparameter rate(double standard) {
    return checked(described(RuleNames.LONG_RATE, "η", standard, Kind.RATE, true));
  }

  /// The learning rate with its usual default.
  static Hyperparameter rate() {
    return rate(STANDARD_RATE);
  }

  /// The setting of a name.
  static Hyperparameter of(String name) {
    SettingKind known = known(name);
    return known == null
        ? anyNumber(name, 1)
        : described(name, Symbols.of(name), known.standard, known.kind, false);
  }

  /// The setting of a name, with a default of the user's.
  ///
  /// @throws IllegalArgumentException if a setting of that name may not have that default
  static Hyperparameter of(String name, double standard) {
    SettingKind known = known(name);
    return known == null
        ? anyNumber(name, standard)
        : checked(described(name, Symbols.of(name), standard, known.kind, false));
  }

  /// Whether the field has a meaning for a name.
  static boolean isKnown(String name) {
    return known(name) != null;
  }

  /// What the field means by a name; `beta_1` is `beta1`, as it is printed.
  private static @Nullable SettingKind known(String name) {
    return KNOWN.get(name.replaceFirst("_(?=\\d+$)", ""));
  }

  private static Hyperparameter described(
      String name, String symbol, double standard, Kind kind, boolean isRate) {
    return new Hyperparameter(
        name, symbol, isRate, false, false, standard, kind.allowed(), kind.slider(), kind.scale());
  }

  private static Hyperparameter checked(Hyperparameter setting) {
    setting.check(setting.standard());
    return setting;
  }

  /// From 0 to twice the default, and to 1 at least; on the other side for one below 0.
  private static Hyperparameter anyNumber(String name, double standard) {
    double size = Math.max(1, 2 * Math.abs(standard));
    double reach = Double.isInfinite(size) ? Double.MAX_VALUE : size;
    Interval allowed = Interval.parse("(-inf, inf)");
    Interval slider =
        standard < 0 ? new Interval(-reach, 0, true, true) : new Interval(0, reach, true, true);
    return new Hyperparameter(
        name, Symbols.of(name), false, false, false, standard, allowed, slider, Scale.LINEAR);
  }
}
