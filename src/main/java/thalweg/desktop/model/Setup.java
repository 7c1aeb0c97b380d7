package thalweg.desktop.model;

import java.util.List;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Everything that somebody chose in the window and that undo brings back; the camera and the
/// playhead are no part of it.
///
/// @param landscape what is descended
/// @param starts where runs start
/// @param selected the index of the start that the keyboard moves
/// @param contenders every optimizer with its settings
/// @param conditions what all runs have in common
public record Setup(
    Landscape landscape,
    List<Point> starts,
    int selected,
    List<Contender> contenders,
    Conditions conditions) {}
