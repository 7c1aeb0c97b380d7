package thalweg.desktop.layout;

import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// While one panel is to have the room of all, what stands beside it gives way, and comes back
/// afterwards. Opened meanwhile it stays open, and folded before it stays folded.
final class EnlargedRoom {
  private EnlargedRoom() {}

  /// Lets a side panel give way until unsubscribed.
  ///
  /// @param enlarged whether a panel has the room of all
  static Subscription follow(ObservableValue<Boolean> enlarged, SidePanel beside) {
    return enlarged.subscribe(large -> {
      if (large) {
        beside.giveWay();
      } else if (beside.hasGivenWay()) {
        beside.fold(false);
      }
    });
  }
}
