package thalweg.desktop.controls;

import java.util.Comparator;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import thalweg.critical.SurveyedLandscape;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.desktop.widget.ActionControl;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.text.Coordinates;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Beside a typed formula: gives it the domain, the start and the rates that suit it. It stands
/// there while others are shown, and says where a minimum lies if the domain has nothing to come
/// down to.
final class FitButton extends Button {
  private static final PseudoClass OFFERED = PseudoClass.getPseudoClass("offered");
  private static final int DIGITS = 3;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final FormulaSurvey survey;
  private final Subscription subscription;

  FitButton(Workbench workbench, FormulaSurvey survey, Action fit) {
    this.workbench = workbench;
    this.survey = survey;
    setId("fit");
    getStyleClass().add("fit");
    setMinWidth(USE_PREF_SIZE);
    ActionControl.install(this, fit);
    ActionControl.follow(
        this,
        fit.enabledProperty(),
        useful -> {
          setVisible(useful);
          setManaged(useful);
        });
    subscription =
        Subscription.combine(
            survey.surveyProperty().subscribe(this::show),
            workbench.landscapeProperty().subscribe(this::show));
  }

  private void show() {
    Optional<Point> outside = survey.found().flatMap(this::outside);
    pseudoClassStateChanged(OFFERED, outside.isPresent());
    setText(outside.map(this::minimumAt).orElseGet(() -> words.get("formula.fit")));
  }

  private String minimumAt(Point place) {
    Coordinates told =
        Coordinates.of(place.x(), place.y(), each -> PlainNumber.rounded(each, DIGITS));
    return words.get(
        "formula.fit.minimum", Typesetting.signs(told.x()), Typesetting.signs(told.y()));
  }

  /// The minimum nearest to the domain, where none lies in it.
  private Optional<Point> outside(SurveyedLandscape found) {
    Domain domain = workbench.landscape().domain();
    Point middle =
        new Point(domain.minX() + domain.width() / 2, domain.minY() + domain.height() / 2);
    return found.critical().points().stream()
        .filter(each -> each.kind() == CriticalKind.MINIMUM)
        .map(CriticalPoint::point)
        .min(Comparator.comparingDouble(middle::distance))
        .filter(nearest -> !domain.contains(nearest));
  }

  void dispose() {
    subscription.unsubscribe();
  }
}
