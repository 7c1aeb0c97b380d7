package thalweg.critical;

import thalweg.landscape.Landscape;

/// A landscape that a survey made of a formula, and what the survey found there.
///
/// @param landscape with domain, height scale and learning rates
/// @param critical the critical points in the landscape's domain
public record SurveyedLandscape(Landscape landscape, CriticalSet critical) {}
