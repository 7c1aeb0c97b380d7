package thalweg.optimizer.condition;

import thalweg.optimizer.setting.Named;

/// Nothing draws theta to the origin.
@Named(id = "none", name = "None")
public record NoDecay() implements Decay {}
