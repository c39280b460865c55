package vn.thidua.movement.api;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.duty.DutyState;
import vn.thidua.duty.api.DutyList;
import vn.thidua.duty.api.DutySummary;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.MovementPermits;
import vn.thidua.movement.web.MovementBoard;
import vn.thidua.organization.UnitId;
import vn.thidua.site.api.ApiScopes;
import vn.thidua.site.api.Needs;
import vn.thidua.site.api.Paging;
import vn.thidua.site.table.TableQuery;

/// Movements: to find and to read, with the duties they have become.
@RestController
@RequestMapping("/api/v1/movements")
class MovementsApi {
    private static final String LATE = "late";

    private final MovementBoard board;
    private final MovementResources movements;
    private final MovementPermits permits;
    private final DutyList duties;

    MovementsApi(MovementBoard board, MovementResources movements, MovementPermits permits, DutyList duties) {
        this.board = board;
        this.movements = movements;
        this.permits = permits;
        this.duties = duties;
    }

    @GetMapping
    @Needs(ApiScopes.READ_MOVEMENTS)
    ResponseEntity<Paging.Part<MovementSummary>> list(
            @RequestParam Map<String, String> parameters, Paging paging, Actor actor) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-launched");
        asked.remove("page");
        var query = TableQuery.of("/api/v1/movements", asked, MovementBoard.COLUMNS, "q", "year", "state");
        var year = query.filter("year");
        var part = board.part(
                query, year.matches("20\\d\\d") ? Integer.parseInt(year) : 0, actor, paging.size(), paging.offset());
        return paging.answer(part.lines(), MovementSummary::of, part.total());
    }

    @GetMapping("/{movement}")
    @Needs(ApiScopes.READ_MOVEMENTS)
    MovementResource one(MovementId movement, Actor actor) {
        return movements.require(movement, actor);
    }

    @GetMapping("/{movement}/duties")
    @Needs(ApiScopes.READ_DUTIES)
    ResponseEntity<Paging.Part<DutySummary>> duties(
            MovementId movement,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable DutyState state,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(required = false) @Nullable Integer stage,
            @Nullable UnitId unit,
            Paging paging,
            Actor actor) {
        permits.requireSee(actor, movement);
        var choice = new DutyList.Choice(q, null, state, late ? LATE : "", unit, stage);
        var part = duties.of(movement.value(), choice, actor, paging.size(), paging.offset());
        return paging.answer(part.lines(), part.total());
    }
}
