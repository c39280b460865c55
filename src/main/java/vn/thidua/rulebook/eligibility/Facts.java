package vn.thidua.rulebook.eligibility;

import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Award;

/// What is known of one nominee: the years behind, the service, and of a collective its people. Each fact tells where
/// it came from; what is not known is not there, and is never taken for a no.
/// @param members null where not known, or of a person
public record Facts(
        Award.Subject subject,
        Past past,
        Service service,
        @Nullable Members members) {
    public static Facts of(Award.Subject subject) {
        return new Facts(subject, Past.UNKNOWN, Service.UNKNOWN, null);
    }

    public Facts with(Past other) {
        return new Facts(subject, other, service, members);
    }

    public Facts with(Service other) {
        return new Facts(subject, past, other, members);
    }

    public Facts with(Members other) {
        return new Facts(subject, past, service, other);
    }
}
