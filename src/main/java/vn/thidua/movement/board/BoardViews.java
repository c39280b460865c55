package vn.thidua.movement.board;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Permits;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.MovementSights;
import vn.thidua.movement.urge.Urges;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;

/// Puts together the page of the board.
@Component
class BoardViews {
    private final MovementHeads heads;
    private final MovementSights sights;
    private final Permits permits;
    private final DutyGrid grid;
    private final BoardChoices choices;
    private final Urges urges;

    BoardViews(
            MovementHeads heads,
            MovementSights sights,
            Permits permits,
            DutyGrid grid,
            BoardChoices choices,
            Urges urges) {
        this.heads = heads;
        this.sights = sights;
        this.permits = permits;
        this.grid = grid;
        this.choices = choices;
        this.urges = urges;
    }

    BoardPage page(MovementId id, Map<String, String> parameters, FormErrors errors, Actor by) {
        var head = heads.of(id, BoardTab.PATH, by);
        var sight = sights.of(head.movement(), by);
        var filter = BoardFilter.of(id, parameters);
        return new BoardPage(
                head,
                filter,
                grid.tasks(sight, filter),
                grid.page(sight, filter, head.leads(), permits.unitsOf(by, Act.DECIDE_DUTIES)),
                choices.branches(sight),
                choices.kinds(sight),
                urges.waiting(id, by),
                errors);
    }

    /// All rows of the board, as far as anybody prints them.
    BoardPage paper(MovementId id, Map<String, String> parameters, Actor by) {
        var head = heads.of(id, BoardTab.PATH, by);
        var sight = sights.of(head.movement(), by);
        var filter = BoardFilter.of(id, parameters);
        return new BoardPage(
                head,
                filter,
                grid.tasks(sight, filter),
                grid.paper(sight, filter),
                List.of(),
                List.of(),
                0,
                FormErrors.none());
    }

    BoardFile file(MovementId id, Map<String, String> parameters, Actor by) {
        var sight = sights.of(heads.of(id, BoardTab.PATH, by).movement(), by);
        var filter = BoardFilter.of(id, parameters);
        return new BoardFile(grid.tasks(sight, filter), grid.all(sight, filter));
    }
}
