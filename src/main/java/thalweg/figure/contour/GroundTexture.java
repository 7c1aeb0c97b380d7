package thalweg.figure.contour;

import thalweg.figure.raster.Picture;

/// What is painted on a surface and on the plane below it.
///
/// @param picture the domain from above as a square, upper edge first
/// @param contours the lines that are drawn in it
public record GroundTexture(Picture picture, ProjectedContours contours) {}
