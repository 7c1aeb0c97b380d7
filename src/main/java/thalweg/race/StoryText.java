package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.text.Text;

/// All that has happened to a run, in words. How often it was at one place, and away from it, is
/// told at once.
final class StoryText {
  private static final Text TEXT = Text.of("race");
  private static final int MOST_TOLD = 3;
  private static final int RESTED = Criteria.STANDARD.circling().rested();

  private final List<Stretch> told;
  private final List<StatusChange> changes;
  private final boolean lost;
  private final List<String> words = new ArrayList<>();

  private StoryText(Trajectory trajectory) {
    told = told(trajectory.known(Integer.MAX_VALUE));
    changes = trajectory.changes();
    lost = trajectory.status().isLost();
  }

  /// The stretches of which it is told: those that go on as one, and no rest that is none.
  static List<Stretch> told(List<Stretch> stretches) {
    return Stretch.joined(Passings.without(Stretch.joined(EdgeStretches.joined(stretches))));
  }

  /// What is over, at most three things back, and how the run fares at its end.
  static String story(Trajectory trajectory) {
    StoryText text = new StoryText(trajectory);
    text.tell();
    if (text.words.isEmpty()) {
      return StatusText.describe(trajectory.status());
    }
    List<String> words = text.words;
    String story = words.getLast();
    int past = words.size() - 1;
    for (int i = past - 1; i >= Math.max(0, past - MOST_TOLD); i--) {
      story = TEXT.get("summary", words.get(i), story);
    }
    return past > MOST_TOLD ? TEXT.get("summary", "…", story) : story;
  }

  private void tell() {
    for (int from = 0; from < told.size(); ) {
      int to = from + 1;
      for (int next = to; next < told.size() && isVisit(from, next); next++) {
        to = isThere(told.get(from), told.get(next)) ? next + 1 : to;
      }
      visit(told.subList(from, to));
      from = to;
    }
  }

  /// Whether a run that is at a place may be said to be away from it, no more: it was at no other.
  private boolean isVisit(int from, int next) {
    Status status = told.get(next).status();
    return isThere(told.get(from), told.get(next))
        || status.isUnderWay()
        || Bounds.isOutside(status);
  }

  private static boolean isThere(Stretch one, Stretch other) {
    Optional<String> place = StatusText.place(one.status());
    return place.isPresent() && place.equals(StatusText.place(other.status()));
  }

  /// @param stretches in which the run was at one place, and beside it
  private void visit(List<Stretch> stretches) {
    int first = 0;
    while (first < stretches.size() && !isRest(stretches.get(first))) {
      first++;
    }
    if (first == stretches.size()) {
      round(stretches);
      return;
    }
    int last = lastRest(stretches, first);
    long absences = stretches.subList(first, last).stream().filter(StoryText::isRest).count();
    String how = how(stretches);
    if (absences == 0 || (absences == 1 && !how.equals("thrown") && last == stretches.size() - 1)) {
      round(stretches.subList(0, first));
      stretches.subList(first, last + 1).forEach(each -> add(each, ""));
    } else {
      round(stretches.subList(0, first));
      Stretch end = stretches.get(last);
      add(
          new Stretch(stretches.get(first).from(), end.to(), end.status()),
          isLast(end)
              ? absences(how, absences, stretches.subList(first, last))
              : interruption(how, absences, stretches.subList(first, last)));
    }
    round(stretches.subList(last + 1, stretches.size()));
  }

  /// @param stretches in which the run was about a place without a rest that counts
  private void round(List<Stretch> stretches) {
    RoundStretches.joined(stretches).forEach(each -> add(each, ""));
  }

  /// What is added of a run that is at its place.
  ///
  /// @param stretches from the first rest to the one before the last
  private static String absences(String how, long count, List<Stretch> stretches) {
    int left = stretches.getFirst().to() + 1;
    return count == 1
        ? TEXT.get(how + ".once", left, stretches.getLast().to())
        : TEXT.get(how + ".many", count, left);
  }

  /// What is added of one that was there from one step to another: not in between.
  ///
  /// @param stretches from the first rest to the one before the last
  private static String interruption(String how, long count, List<Stretch> stretches) {
    return absences("but." + how, count, stretches);
  }

  private boolean isLast(Stretch stretch) {
    return stretch.to() == told.getLast().to();
  }

  /// What is said of a run that was not at rest at its place all the time.
  private static String how(List<Stretch> stretches) {
    if (stretches.stream().anyMatch(each -> each.status() instanceof Status.ThrownOut)) {
      return "thrown";
    }
    boolean stays =
        stretches.stream().allMatch(each -> StatusText.place(each.status()).isPresent());
    return stays ? "circled" : "away";
  }

  /// The last rest that is one, and no pause in circling.
  private static int lastRest(List<Stretch> stretches, int first) {
    int last = stretches.size() - 1;
    int rest = last;
    while (rest > first) {
      if (isRest(stretches.get(rest)) && (rest == last || isLong(stretches, rest))) {
        return rest;
      }
      rest--;
    }
    return first;
  }

  private static boolean isLong(List<Stretch> stretches, int rest) {
    int left = rest;
    while (!isRest(stretches.get(left - 1))) {
      left--;
    }
    int away = stretches.get(rest).from() - stretches.get(left).from();
    return stretches.get(rest).to() - stretches.get(rest).from() > RESTED * away;
  }

  private static boolean isRest(Stretch stretch) {
    return stretch.status() instanceof Status.Settled;
  }

  /// The same stretch from the step since which it was so.
  ///
  /// @param changes every change of the run's status
  static Stretch begun(Stretch stretch, List<StatusChange> changes) {
    return changes.stream()
        .filter(change -> change.step() == stretch.from())
        .findFirst()
        .map(change -> new Stretch(change.since(), stretch.to(), stretch.status()))
        .orElse(stretch);
  }

  /// @param more what is added to the words of a stretch
  private void add(Stretch stretch, String more) {
    boolean isLast = isLast(stretch);
    // A run that is lost went outside first.
    boolean isTold = isLast || !(lost && Bounds.isOutside(stretch.status()));
    String past =
        isLast ? StatusText.describe(stretch.status()) : StatusText.past(begun(stretch, changes));
    if (isTold && !past.isEmpty()) {
      words.add(past + more);
    }
  }
}
