package thalweg.desktop.widget;

/// A field for text that holds once it is taken. Undo, redo and Escape are those of the text only
/// while there is something written in it that does not hold yet; else they are the experiment's
/// and the window's: the second Escape leaves the field.
public interface DraftField {
  /// Whether something is written in it that does not hold yet.
  boolean isDraft();
}
