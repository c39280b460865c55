package vn.thidua.rulebook.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the service of a person or the life of a collective, beside the years' merits.
/// @param began when the person entered service or the collective was founded, null where not known
/// @param registered whether the emulation of the year was registered for
/// @param examined whether discipline, an inspection or a complaint is being looked into
/// @param dissolved whether the collective has been dissolved
/// @param head whether the person heads the unit
/// @param directWorker whether the person works directly, without leading
public record Service(
        @Nullable LocalDate began,
        Known registered,
        Known examined,
        Known dissolved,
        Known head,
        Known directWorker,
        List<Absence> absences,
        Source source) {
    /// Nothing is known.
    public static final Service UNKNOWN = new Service(
            null, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, List.of(), Source.DRAWN);

    public Service {
        absences = List.copyOf(absences);
    }

    public Service began(LocalDate day) {
        return new Service(day, registered, examined, dissolved, head, directWorker, absences, source);
    }

    public Service registered(Known yes) {
        return new Service(began, yes, examined, dissolved, head, directWorker, absences, source);
    }

    public Service examined(Known yes) {
        return new Service(began, registered, yes, dissolved, head, directWorker, absences, source);
    }

    public Service dissolved(Known yes) {
        return new Service(began, registered, examined, yes, head, directWorker, absences, source);
    }

    public Service with(Absence more) {
        var longer = new ArrayList<>(absences);
        longer.add(more);
        return new Service(began, registered, examined, dissolved, head, directWorker, longer, source);
    }

    public Service from(Source other) {
        return new Service(began, registered, examined, dissolved, head, directWorker, absences, other);
    }

    /// Time of a year that was not spent at work in the unit.
    /// @param months of training and the like; 0 where not known
    /// @param days working days of leave; 0 where not known
    public record Absence(Why why, int year, int months, int days, Source source) {}

    /// Why. Named as `eligibility.absence.<lower case>`.
    public enum Why {
        LEAVE,
        MATERNITY,
        TRAINING,
        INJURY,
        TRANSFER,
        SECONDMENT
    }
}
