package thalweg.desktop.surface;

import java.util.HashMap;
import java.util.Map;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// From where landscapes are seen when they are opened, sought once for all tests.
final class FirstViews {
  /// Of meshes as fine as those of ground that stays.
  static final FirstViews MIDDLE = new FirstViews(PreparedLandscape.MIDDLE);

  /// Of meshes as coarse as those of ground that changes.
  static final FirstViews COARSE = new FirstViews(PreparedLandscape.COARSE);

  private final int samples;
  private final Map<Landscape, FirstView> known = new HashMap<>();

  private FirstViews(int samples) {
    this.samples = samples;
  }

  record FirstView(ClearView view, OrbitPose pose) {
    HeightField field() {
      return view.field();
    }

    WorldFrame frame() {
      return view.frame();
    }
  }

  FirstView of(Landscape landscape) {
    return known.computeIfAbsent(landscape, this::seek);
  }

  private FirstView seek(Landscape landscape) {
    HeightField field = PreparedLandscape.of(landscape).heights(samples);
    ClearView view = new ClearView(field, WorldFrame.of(field));
    return new FirstView(view, view.of(new Workbench(landscape).experiment()));
  }
}
