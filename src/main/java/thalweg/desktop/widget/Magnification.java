package thalweg.desktop.widget;

import javafx.scene.Node;
import javafx.scene.transform.Transform;

/// How much larger a node is seen than it is laid out.
public final class Magnification {
  private Magnification() {}

  /// Device-independent pixels of the window to one of the node's own.
  public static double of(Node node) {
    return of(node.getLocalToSceneTransform());
  }

  static double of(Transform toScene) {
    return Math.hypot(toScene.getMxx(), toScene.getMyx());
  }
}
