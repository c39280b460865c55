package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Unit;

/// What `demo/province.yaml` says.
record Province(List<Body> units, List<Paper> plans) {
    /// Since when most units have been there: the day the province was founded anew.
    private static final String FOUNDED_ANEW = "1992-04-01";

    /// One unit with its people; `key` names it within the file.
    /// @param from its first day
    /// @param headed title of its head, where it is not the usual one
    /// @param deputy title of the deputies, where it is not the usual one
    record Body(
            String key,
            @Nullable String below,
            String name,
            @DefaultValue("") String shortName,
            @DefaultValue("") String symbol,
            UnitKind kind,
            @DefaultValue("") String place,
            @DefaultValue("") String awardAuthority,
            @DefaultValue(FOUNDED_ANEW) LocalDate from,
            @Nullable String headed,
            @Nullable String deputy,
            @DefaultValue List<Person> people) {

        /// What has a symbol of its own has a seal of its own.
        Unit.Particulars particulars(int position) {
            return new Unit.Particulars(
                    name, shortName, symbol, kind, place, !symbol.isEmpty(), awardAuthority, null, position);
        }
    }

    /// Somebody, with a sign-in where he has an account.
    /// @param rolesFor key of the unit the roles are given for, `*` for the whole tree; his own where none is named
    /// @param now post and unit where the reforms have changed them
    record Person(
            String name,
            String post,
            boolean head,
            int birth,
            boolean woman,
            @Nullable String account,
            @DefaultValue List<Role> roles,
            @Nullable String rolesFor,
            @Nullable String now) {}

    /// A plan and the state of its life it is brought to.
    /// @param daysAgo how long before the demo is built it was signed, where it is not signed on a day of its own
    /// @param beforeReforms whether it was drafted before the units changed
    record Paper(
            String file,
            String unit,
            int year,
            String officer,
            @Nullable String head,
            State state,
            @Nullable String reason,
            @Nullable LocalDate issuedOn,
            @Nullable Integer daysAgo,
            @Nullable Amendment amendment,
            boolean beforeReforms) {

        /// The day it is signed, null where it is not.
        @Nullable LocalDate signedOn(LocalDate today) {
            return daysAgo == null ? issuedOn : today.minusDays(daysAgo);
        }

        /// The day it was last signed.
        LocalDate lastSignedOn(LocalDate today) {
            return amendment == null
                    ? Objects.requireNonNull(signedOn(today), () -> file + " is not signed")
                    : amendment.signedOn();
        }
    }

    /// What an amendment changes, and when it was signed.
    record Amendment(LocalDate signedOn, String words, String become) {}

    /// The five states of life that the demo shows.
    enum State {
        DRAFT,
        SUBMITTED,
        RETURNED,
        ISSUED,
        AMENDED
    }

    static Province load() {
        return DemoFile.read("province", Province.class);
    }
}
