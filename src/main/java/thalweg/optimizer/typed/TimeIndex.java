package thalweg.optimizer.typed;

/// A name with a time below it, as papers print it: `m_t`, `m_{t-1}`, `θₜ₊₁`.
///
/// @param name the name alone, in letters of the keyboard
/// @param written the two as they are written
/// @param position where they stand, in characters of the whole text counted from 0
/// @param offset the steps from t, such as -1
record TimeIndex(String name, String written, int position, int offset) {

  /// The refusal of it.
  ///
  /// @param more what the sentence receives behind what is written and the name
  RuleException refused(String key, String more) {
    return RuleException.at(position, written.length(), key, written, name, more);
  }
}
