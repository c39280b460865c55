package vn.thidua.movement.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.document.FileId;
import vn.thidua.duty.DutyId;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.TaskId;
import vn.thidua.movement.model.AddedTasks;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// What hangs on review meetings: the units invited, the documents, the conclusions.
@Repository
public class ReviewParts {
    private final JdbcClient jdbc;
    private final Organization organization;

    ReviewParts(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /// Upper levels first.
    public List<InvitedUnit> units(ReviewId review) {
        var attended = jdbc
                .sql("select unit, attended from movement.review_unit where review = :review")
                .param("review", review.value())
                .query((row, _) -> new Guest(new UnitId(row.getObject(1, UUID.class)), row.getBoolean(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Guest::unit, Guest::attended));
        return organization.units(attended.keySet()).stream()
                .map(unit -> new InvitedUnit(unit, Boolean.TRUE.equals(attended.get(unit.id()))))
                .toList();
    }

    private record Guest(UnitId unit, Boolean attended) {}

    void invite(ReviewId review, Collection<UnitId> units) {
        jdbc.sql("delete from movement.review_unit where review = :review and unit <> all (:units::uuid[])")
                .param("review", review.value())
                .param("units", keys(units))
                .update();
        jdbc.sql("""
                insert into movement.review_unit (review, unit, attended)
                select :review, unnest(:units::uuid[]), false on conflict do nothing
                """)
                .param("review", review.value())
                .param("units", keys(units))
                .update();
    }

    void attended(ReviewId review, Collection<UnitId> units) {
        jdbc.sql("update movement.review_unit set attended = (unit = any (:units::uuid[])) where review = :review")
                .param("review", review.value())
                .param("units", keys(units))
                .update();
    }

    /// In the order they were attached.
    public List<FileId> documents(ReviewId review) {
        return jdbc.sql("select file from movement.review_document where review = :review order by position")
                .param("review", review.value())
                .query((row, _) -> new FileId(row.getObject(1, UUID.class)))
                .list();
    }

    void attach(ReviewId review, FileId file) {
        jdbc.sql("""
                insert into movement.review_document (review, position, file)
                select :review, coalesce(max(position), 0) + 1, :file
                from movement.review_document where review = :review
                """)
                .param("review", review.value())
                .param("file", file.value())
                .update();
    }

    /// @return whether it was attached
    boolean detach(ReviewId review, FileId file) {
        return jdbc.sql("delete from movement.review_document where review = :review and file = :file")
                        .param("review", review.value())
                        .param("file", file.value())
                        .update()
                == 1;
    }

    void conclude(ReviewId review, String words, AddedTasks.Owed owed) {
        jdbc.sql("""
                insert into movement.conclusion (review, position, words, task, duty)
                select :review, coalesce(max(position), 0) + 1, :words, :task, :duty
                from movement.conclusion where review = :review
                """)
                .param("review", review.value())
                .param("words", words)
                .param("task", owed.task().value())
                .param("duty", owed.duty().value())
                .update();
    }

    /// In the order they were written down.
    public List<Conclusion> conclusions(ReviewId review) {
        return jdbc.sql("""
                        select c.position, c.words, u.name, d.due_on, d.id, d.state
                        from movement.conclusion c join duty.duty d on d.id = c.duty
                        join organization.unit u on u.id = d.unit
                        where c.review = :review order by c.position
                        """)
                .param("review", review.value())
                .query((row, _) -> new Conclusion(
                        row.getInt("position"),
                        row.getString("words"),
                        row.getString("name"),
                        row.getObject("due_on", LocalDate.class),
                        new DutyId(row.getObject("id", UUID.class)),
                        DutyState.valueOf(row.getString("state"))))
                .list();
    }

    Optional<ReviewId> asking(TaskId task) {
        return jdbc.sql("select review from movement.conclusion where task = :task")
                .param("task", task.value())
                .query((row, _) -> new ReviewId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static UUID[] keys(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
