package vn.thidua.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitId;
import vn.thidua.rulebook.Award;
import vn.thidua.rulebook.AwardCode;
import vn.thidua.rulebook.CommendationForm;
import vn.thidua.rulebook.local.LocalForms;
import vn.thidua.rulebook.local.Regulations;

/// The forms of commendation that the regulations of places have brought beside what the nation knows. The law of the
/// decision's day counts, where the subject was then: a regulation that has ended since takes nothing back.
@Component
public class AwardsOfPlaces {
    private final Regulations regulations;
    private final LocalForms forms;
    private final SubjectsThen subjects;

    AwardsOfPlaces(Regulations regulations, LocalForms forms, SubjectsThen subjects) {
        this.regulations = regulations;
        this.forms = forms;
        this.subjects = subjects;
    }

    /// What a place has of its own on a day.
    public List<CommendationForm> on(LocalDate day, UnitId unit) {
        return regulations.asOf(day, unit).local().forms().stream()
                .filter(form -> form.on(day).isPresent())
                .toList();
    }

    /// What could have been given to a subject.
    /// @param day null where it is not known yet: whatever has ever been of its place
    public List<CommendationForm> of(Subject subject, @Nullable LocalDate day) {
        return day == null
                ? forms.binding(List.of(subjects.home(subject)))
                : on(day, subjects.on(subject, day).unit());
    }

    Optional<Award> on(LocalDate day, UnitId unit, AwardCode code) {
        return on(day, unit).stream()
                .filter(form -> form.code().equals(code))
                .map(Award.class::cast)
                .findFirst();
    }

    /// By whose names a list of a unit is read: whatever has ever been of its place, the latest first.
    public List<CommendationForm> read(UnitId unit) {
        return forms.binding(List.of(unit));
    }

    /// Whatever has ever been of these units, of those above and below, the latest first.
    public List<CommendationForm> around(Collection<UnitId> units) {
        return units.isEmpty() ? List.of() : forms.around(units);
    }
}
