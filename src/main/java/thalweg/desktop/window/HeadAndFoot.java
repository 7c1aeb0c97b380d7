package thalweg.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Actions;
import thalweg.desktop.controls.GroundBar;
import thalweg.desktop.controls.PlaybackBar;
import thalweg.desktop.controls.ProgramBar;
import thalweg.desktop.controls.StatusLine;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.lecture.LectureFoot;
import thalweg.desktop.lecture.LectureHead;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.StepExplanation;
import thalweg.desktop.step.LectureStep;
import thalweg.desktop.telemetry.Legend;
import thalweg.desktop.theme.Appearance;
import thalweg.landscape.Landscape;

/// What stands above and below the views: the bars and the playback at the desk, and in a lecture
/// hall what the last row is to read.
final class HeadAndFoot {
  private final WindowContext context;
  private final Appearance appearance;
  private final LectureMode lecture;
  private final Actions actions;
  private final WindowViews views;
  private final VBox head = new VBox();
  private final VBox foot = new VBox();

  HeadAndFoot(
      WindowContext context,
      Appearance appearance,
      LectureMode lecture,
      Actions actions,
      WindowViews views) {
    this.context = context;
    this.appearance = appearance;
    this.lecture = lecture;
    this.actions = actions;
    this.views = views;
    build();
  }

  /// What stands above the views.
  Region head() {
    return head;
  }

  /// What stands below the views.
  Region foot() {
    return foot;
  }

  private void build() {
    ObservableValue<Boolean> hall = lecture.onProperty();
    ObservableValue<Boolean> desk = hall.map(on -> !on);
    head.getStyleClass().add("top-bar");
    head.getChildren()
        .addAll(
            shownWhile(
                desk,
                views.keep(
                    new ProgramBar(context.workbench(), context.library(), actions),
                    ProgramBar::dispose)),
            shownWhile(hall, hallHead()),
            shownWhile(desk.flatMap(on -> on ? desk : lecture.groundProperty()), groundBar()));
    LectureStep step =
        views.keep(
            new LectureStep(context.workbench(), context.clock(), appearance.themeProperty()),
            LectureStep::dispose);
    views.keep(
        context.workbench().explanation().wantedProperty().subscribe((_, _) -> explainAtOnce()));
    foot.getChildren()
        .addAll(
            shownWhile(
                desk,
                views.keep(
                    new PlaybackBar(
                        context.workbench().playback(), context.clock(), actions.playback()),
                    PlaybackBar::dispose)),
            shownWhile(hall.flatMap(on -> on ? step.shownProperty() : hall), step),
            status(),
            shownWhile(
                hall,
                views.keep(
                    new LectureFoot(
                        context.workbench().playback(),
                        actions.landscapes().choose(),
                        actions.space().foldLeft()),
                    LectureFoot::dispose)));
  }

  /// In a lecture hall nothing says that the race plays too fast for a step to be seen.
  private void explainAtOnce() {
    Playback playback = context.workbench().playback();
    boolean wanted = context.workbench().explanation().wantedProperty().get();
    boolean fast = playback.speedProperty().get() > StepExplanation.SLOW;
    if (lecture.onProperty().get() && wanted && fast) {
      playback.pause();
    }
  }

  private Node hallHead() {
    Legend legend =
        views.keep(
            new Legend(context.workbench(), actions.race(), appearance.themeProperty()),
            Legend::dispose);
    legend.setId("lecture-legend");
    LectureHead line =
        views.keep(
            new LectureHead(
                context.workbench(), context.library(), context.basins(), context.clock(), legend),
            LectureHead::dispose);
    // That of the line is known only when it is seen, and its height follows from it.
    head.widthProperty()
        .subscribe(width -> {
          double room = LectureHead.legendRoom(width.doubleValue());
          legend.setPrefWrapLength(room);
          legend.fit(room);
        });
    return line;
  }

  private Node groundBar() {
    GroundBar bar =
        views.keep(
            new GroundBar(
                context.workbench(),
                context.library(),
                context.formulas(),
                context.clock(),
                actions,
                appearance.paletteProperty(),
                context.background(),
                this::revealGroundBar),
            GroundBar::dispose);
    // The fields have taken the key when it is let go.
    bar.addEventHandler(KeyEvent.KEY_RELEASED, this::leaveGroundBar);
    views.keep(context.workbench().landscapeProperty().subscribe((_, _) -> leaveUnlessWriting()));
    return bar;
  }

  /// In a lecture hall it goes with a choice from the list.
  private void leaveUnlessWriting() {
    boolean writing =
        head.getScene() != null && head.getScene().getFocusOwner() instanceof TextInputControl;
    if (!writing && !context.workbench().shapingProperty().get()) {
      lecture.showGround(false);
    }
  }

  /// In a lecture hall it goes with what was written, or with what was not.
  private void leaveGroundBar(KeyEvent event) {
    boolean written =
        event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextInputControl;
    if (written || event.getCode() == KeyCode.ESCAPE) {
      lecture.showGround(false);
    }
  }

  /// It has its place at once, as what opens beside it asks for it.
  private void revealGroundBar() {
    if (lecture.onProperty().get() && !lecture.groundProperty().get()) {
      lecture.showGround(true);
      head.getScene().getRoot().applyCss();
      head.getScene().getRoot().layout();
    }
  }

  private Node status() {
    StatusLine status =
        views.keep(
            new StatusLine(
                context.workbench(), actions.race(), context.clock(), appearance.themeProperty()),
            StatusLine::dispose);
    ObservableValue<Landscape> raced =
        context.workbench().frameProperty().map(frame -> frame.experiment().landscape());
    views.keep(Fading.of(status, context.workbench(), raced));
    views.keep(lecture.onProperty().subscribe(status::sayInSentences));
    return status;
  }

  private Node shownWhile(ObservableValue<Boolean> condition, Node node) {
    views.keep(
        condition.subscribe(shown -> {
          node.setVisible(shown);
          node.setManaged(shown);
        }));
    return node;
  }
}
