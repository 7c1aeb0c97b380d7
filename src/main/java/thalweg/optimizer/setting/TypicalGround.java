package thalweg.optimizer.setting;

/// What a first learning rate is chosen by, of ground that suggests none.
///
/// @param curvature the magnitude of the Hessian that most of the ground stays below, positive
/// @param slope the magnitude of the gradient at the start; 0 where it is level
/// @param width of the ground, the lesser of both sides
public record TypicalGround(double curvature, double slope, double width) {}
