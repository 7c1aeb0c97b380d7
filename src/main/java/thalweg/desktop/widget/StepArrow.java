package thalweg.desktop.widget;

import thalweg.landscape.Point;
import thalweg.optimizer.rule.Role;

/// An arrow of a step, where it is drawn on the ground.
///
/// @param role what it stands for
/// @param label a letter, with the factor by which it is drawn longer or shorter than its numbers
///   say
/// @param tail in domain coordinates
/// @param tip in domain coordinates
record StepArrow(Role role, String label, Point tail, Point tip) {}
