package vn.thidua.organization.people.model;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Refusal;

/// What only few may read of a person. Kept apart, never written to the log or the trail.
/// @param citizenNumber the twelve digits of the citizen's card, null where unknown
/// @param partySince the day of joining the Party, null where unknown or none
public record Identity(
        @Nullable String citizenNumber,
        boolean partyMember,
        @Nullable LocalDate partySince) {
    public static final Identity UNKNOWN = new Identity(null, false, null);

    private static final Pattern TWELVE_DIGITS = Pattern.compile("\\d{12}");
    private static final int SHOWN = 5;

    public Identity {
        if (citizenNumber != null && !TWELVE_DIGITS.matcher(citizenNumber).matches()) {
            throw Refusal.on("citizenNumber", PeopleRefusals.CITIZEN_FORM, "organization.people.refusal.citizen_form");
        }
    }

    /// The number as those see it who may not read it whole.
    public static String masked(@Nullable String number) {
        return number == null ? "" : "•".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }

    /// The same with another number; null for none.
    public Identity withNumber(@Nullable String number) {
        return new Identity(number, partyMember, partySince);
    }

    Identity withoutParty() {
        return new Identity(citizenNumber, false, null);
    }

    boolean says() {
        return citizenNumber != null || partyMember || partySince != null;
    }
}
