package vn.thidua.organization.api;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.ReorganizationId;
import vn.thidua.organization.ReorganizationState;
import vn.thidua.organization.web.ReorganizationBoard;
import vn.thidua.organization.web.ReorganizationLine;
import vn.thidua.site.Texts;

/// The reorganizations a system may see, with the keys of their units.
@Component
class ReorganizationResources {
    private final ReorganizationBoard board;
    private final JdbcClient jdbc;

    ReorganizationResources(ReorganizationBoard board, JdbcClient jdbc) {
        this.board = board;
        this.jdbc = jdbc;
    }

    /// @param total of the whole list
    record Part(List<ReorganizationResource> items, long total) {}

    Part part(ReorganizationBoard.Choice choice, int limit, int offset, Texts texts, Actor by) {
        var part = board.part(choice, limit, offset, by);
        return new Part(part.lines().stream().map(line -> resource(line, texts)).toList(), part.total());
    }

    ReorganizationResource require(ReorganizationId id, Texts texts, Actor by) {
        return resource(board.require(id, by), texts);
    }

    /// A reorganization is entered, comes into force and may be undone: where it stands is its version.
    int version(ReorganizationId id) {
        return jdbc.sql("select state from organization.reorganization where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(state -> ReorganizationState.valueOf(state).ordinal())
                .orElseThrow(() -> new Missing("reorganization"));
    }

    private ReorganizationResource resource(ReorganizationLine line, Texts texts) {
        var units = jdbc.sql("""
                        select unit from organization.reorganized_unit where reorganization = :id
                        group by unit order by min(array_position(array['BEFORE', 'AFTER', 'ALONG'], part)), unit
                        """)
                .param("id", line.id().value())
                .query((row, _) -> Ids.text(row.getObject(1, UUID.class)))
                .list();
        return ReorganizationResource.of(line, units, texts);
    }
}
