package thalweg.desktop.action;

/// How an action stands, for what shows it.
///
/// @param enabled whether it would do something now
/// @param busy whether something that it has begun is still going on
/// @param chosen whether what it brings about holds; false for an action that is no switch and no
///   choice
/// @param hint what it would do now; while it is chosen or busy, often how to end that
public record ActionState(boolean enabled, boolean busy, boolean chosen, String hint) {}
