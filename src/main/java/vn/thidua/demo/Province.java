package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.access.Role;
import vn.thidua.organization.UnitKind;

/// What `demo/province.yaml` says.
record Province(List<Body> units, List<Paper> plans) {

    /// One unit with its people; `key` names it within the file.
    record Body(
            String key,
            @Nullable String below,
            String name,
            @DefaultValue("") String shortName,
            @DefaultValue("") String symbol,
            UnitKind kind,
            @DefaultValue("") String place,
            @DefaultValue List<Person> people) {}

    /// Somebody, with a sign-in where he has an account.
    /// @param rolesFor key of the unit the roles are given for, `*` for the whole tree; his own where none is named
    record Person(
            String name,
            String post,
            boolean head,
            @Nullable Integer birth,
            @Nullable String account,
            @DefaultValue List<Role> roles,
            @Nullable String rolesFor) {}

    /// A plan and the state of its life it is brought to.
    record Paper(
            String file,
            String unit,
            int year,
            String officer,
            @Nullable String head,
            State state,
            @Nullable String reason,
            @Nullable LocalDate issuedOn,
            @Nullable Amendment amendment) {}

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
