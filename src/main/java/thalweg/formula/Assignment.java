package thalweg.formula;

/// A name that is given the value of a formula.
///
/// @param target the name
/// @param formula of names alone: it has neither x nor y
public record Assignment(String target, Formula formula) {}
