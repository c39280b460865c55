package vn.thidua.organization.people.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Line;

/// A post somebody holds or held in a unit. It begins with joining or a transfer and ends with the next or with
/// leaving; the open one is what [Person] shows as current.
/// @param fromDay the first day, null where nobody knows it
/// @param toDay the last day, null while it is held
/// @param decision number and date of the decision, as people write it
/// @param begunBy the reorganization of units that began it
/// @param endedBy the reorganization of units that ended it
@Table(schema = "organization", name = "post")
public record Post(
        @Id PostId id,
        @Version @Nullable Integer version,
        PersonId person,
        UnitId unit,
        String title,
        boolean head,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        String decision,
        @Nullable UUID begunBy,
        @Nullable UUID endedBy) {
    public Post {
        title = Line.optional("title", title, 200);
        decision = Line.optional("decision", decision, 200);
        if (fromDay != null && toDay != null && toDay.isBefore(fromDay.minusDays(1))) {
            throw Refusal.on("to", PeopleRefusals.DAYS_ORDER, "organization.people.refusal.days_order");
        }
    }

    public static Post begun(Person as, @Nullable LocalDate from, String decision) {
        return new Post(
                new PostId(Ids.next()),
                null,
                as.id(),
                as.unit(),
                as.post(),
                as.head(),
                from,
                null,
                decision,
                null,
                null);
    }

    /// Written in afterwards: somebody held it before what is known.
    public static Post held(PersonId by, UnitId unit, Terms terms) {
        return new Post(
                new PostId(Ids.next()),
                null,
                by,
                unit,
                terms.title(),
                terms.head(),
                terms.from(),
                terms.to(),
                terms.decision(),
                null,
                null);
    }

    public Post ended(LocalDate lastDay) {
        return new Post(id, version, person, unit, title, head, fromDay, lastDay, decision, begunBy, endedBy);
    }

    /// Corrected with what is now known of the person who holds it.
    public Post following(Person now) {
        return new Post(
                id, version, person, now.unit(), now.post(), now.head(), fromDay, toDay, decision, begunBy, endedBy);
    }

    public Post corrected(UnitId at, Terms terms) {
        return new Post(
                id,
                version,
                person,
                at,
                terms.title(),
                terms.head(),
                terms.from(),
                terms.to(),
                terms.decision(),
                begunBy,
                endedBy);
    }

    public boolean open() {
        return toDay == null;
    }

    /// What a form says of a post.
    public record Terms(
            String title,
            boolean head,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String decision) {}
}
