package thalweg.race;

import thalweg.optimizer.Optimizer;

/// Who takes part in a race: an optimizer with its settings.
///
/// @param optimizer the method of descent
public record Entrant(Optimizer optimizer) {}
