package vn.thidua.organization.people.usecase;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.PersonId;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.people.model.Identities;
import vn.thidua.organization.people.model.Identity;
import vn.thidua.organization.people.model.MergeField;
import vn.thidua.organization.people.model.MergeId;
import vn.thidua.organization.people.model.People;
import vn.thidua.organization.people.model.PeopleRefusals;
import vn.thidua.organization.people.model.Person;
import vn.thidua.organization.people.model.Post;
import vn.thidua.organization.people.model.Posts;

/// Makes one person of two and two of one. How both stood before is kept whole, and put back whole.
@Component
class Merging {
    private final People people;
    private final Posts posts;
    private final Identities identities;
    private final JdbcClient jdbc;
    private final Clock clock;

    Merging(People people, Posts posts, Identities identities, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.posts = posts;
        this.identities = identities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    MergeId merge(Person kept, Person merged, Set<MergeField> fromMerged, Actor by) {
        var id = new MergeId(Ids.next());
        jdbc.sql("""
                        insert into organization.people_merge (id, kept, merged, before, versions, merged_by, merged_at)
                        values (:id, :kept, :merged, organization.image_of(array[:kept, :merged]), '{}', :by, :at)
                        """)
                .param("id", id.value())
                .param("kept", kept.id().value())
                .param("merged", merged.id().value())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var identity = fromMerged.contains(MergeField.IDENTITY) ? identities.of(merged.id()) : identities.of(kept.id());
        people.save(merged.merged(kept.id()));
        identities.keep(merged.id(), Identity.UNKNOWN);
        var postOf = fromMerged.contains(MergeField.POST) ? merged : kept;
        joinPosts(kept, merged, postOf);
        people.save(chosen(kept, merged, fromMerged, postOf));
        identities.keep(kept.id(), identity);
        jdbc.sql("""
                        update organization.people_merge m
                        set versions = array[(select version from organization.person where id = m.kept),
                                             (select version from organization.person where id = m.merged)]
                        where id = :id
                        """).param("id", id.value()).update();
        return id;
    }

    /// Who was merged into whom.
    Pair pair(MergeId id) {
        return jdbc.sql("""
                        select m.kept, m.merged, k.unit, o.unit as merged_unit
                        from organization.people_merge m
                        join organization.person k on k.id = m.kept join organization.person o on o.id = m.merged
                        where m.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> new Pair(
                        new PersonId(row.getObject("kept", UUID.class)),
                        new PersonId(row.getObject("merged", UUID.class)),
                        new UnitId(row.getObject("unit", UUID.class)),
                        new UnitId(row.getObject("merged_unit", UUID.class))))
                .optional()
                .orElseThrow(() -> new Missing("merge"));
    }

    void undo(MergeId id) {
        var merge = jdbc.sql(
                        "select versions, undone_at is not null as undone from organization.people_merge where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> new Kept(versions(row.getArray("versions")), row.getBoolean("undone")))
                .single();
        if (merge.undone()) {
            throw Refusal.of(PeopleRefusals.UNDONE_ALREADY, "organization.people.refusal.undone_already");
        }
        var now = jdbc.sql("""
                        select k.version, o.version from organization.people_merge m
                        join organization.person k on k.id = m.kept join organization.person o on o.id = m.merged
                        where m.id = :id
                        """)
                .param("id", id.value())
                .query((row, _) -> List.of(row.getInt(1), row.getInt(2)))
                .single();
        if (!now.equals(merge.versions())) {
            throw Refusal.of(PeopleRefusals.CHANGED_SINCE, "organization.people.refusal.changed_since");
        }
        jdbc.sql("select organization.restore(before) from organization.people_merge where id = :id")
                .param("id", id.value())
                .query((_, _) -> id)
                .single();
        jdbc.sql("update organization.people_merge set undone_at = :at where id = :id")
                .param("id", id.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The histories of both become one. Of two open posts the chosen one stays open; the other ends the day before it
    /// began, or goes where that cannot be said.
    private void joinPosts(Person kept, Person merged, Person postOf) {
        var open = posts.open(postOf.id());
        var other = posts.open(postOf == kept ? merged.id() : kept.id());
        other.ifPresent(post -> {
            var last = open.map(Post::fromDay).map(from -> from.minusDays(1)).orElse(postOf.leftDay());
            if (last == null || post.fromDay() == null || last.isBefore(post.fromDay())) {
                posts.delete(post);
            } else {
                posts.save(post.ended(last));
            }
        });
        jdbc.sql("update organization.post set person = :kept, version = version + 1 where person = :merged")
                .param("kept", kept.id().value())
                .param("merged", merged.id().value())
                .update();
        jdbc.sql("""
                        delete from organization.post p using organization.post q
                        where p.person = :kept and q.person = :kept and p.id > q.id and p.unit = q.unit and p.title = q.title
                          and p.from_day is not distinct from q.from_day and p.to_day = q.to_day
                        """).param("kept", kept.id().value()).update();
    }

    private static Person chosen(Person kept, Person merged, Set<MergeField> fromMerged, Person postOf) {
        var result = kept.changed(new Person.Particulars(
                postOf.unit(),
                of(MergeField.CODE, fromMerged, kept, merged).code(),
                of(MergeField.NAME, fromMerged, kept, merged).name(),
                of(MergeField.BIRTH, fromMerged, kept, merged).birth(),
                of(MergeField.SEX, fromMerged, kept, merged).sex(),
                of(MergeField.EMPLOYMENT, fromMerged, kept, merged).employment(),
                postOf.post(),
                postOf.head(),
                of(MergeField.DIRECT_WORKER, fromMerged, kept, merged).directWorker(),
                of(MergeField.UNION_MEMBER, fromMerged, kept, merged).unionMember(),
                postOf.since()));
        LocalDate left = postOf.leftDay();
        return left == null
                ? result.transferred(postOf.unit(), postOf.post(), postOf.head(), postOf.since())
                : result.left(left);
    }

    private static Person of(MergeField field, Set<MergeField> fromMerged, Person kept, Person merged) {
        return fromMerged.contains(field) ? merged : kept;
    }

    private static List<Integer> versions(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : List.of((Integer[]) array.getArray());
    }

    /// Two rows of one person, and where each stands.
    record Pair(PersonId kept, PersonId merged, UnitId unit, UnitId mergedUnit) {}

    private record Kept(List<Integer> versions, boolean undone) {}
}
