package thalweg.desktop.tour;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;

/// A place of the window that the tour points at.
///
/// @param id its name in the text bundle
/// @param place where it is now, in the scene's coordinates; empty where it cannot be seen
public record TourStop(String id, Supplier<Optional<Bounds>> place) {}
