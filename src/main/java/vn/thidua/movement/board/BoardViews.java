package vn.thidua.movement.board;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.urge.Urges;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;

/// Puts together the page of the board.
@Component
class BoardViews {
    private final MovementHeads heads;
    private final DutyGrid grid;
    private final BoardChoices choices;
    private final Urges urges;

    BoardViews(MovementHeads heads, DutyGrid grid, BoardChoices choices, Urges urges) {
        this.heads = heads;
        this.grid = grid;
        this.choices = choices;
        this.urges = urges;
    }

    BoardPage page(MovementId id, Map<String, String> parameters, FormErrors errors, Actor by) {
        var head = heads.of(id, BoardTab.PATH, by);
        var movement = head.movement();
        var filter = BoardFilter.of(id, parameters);
        return new BoardPage(
                head,
                filter,
                grid.tasks(movement, filter, by),
                grid.page(movement, filter, head.leads(), by),
                choices.branches(movement, by),
                choices.kinds(movement, by),
                urges.waiting(id, by),
                errors);
    }

    /// All rows of the board, as far as anybody prints them.
    BoardPage paper(MovementId id, Map<String, String> parameters, Actor by) {
        var head = heads.of(id, BoardTab.PATH, by);
        var filter = BoardFilter.of(id, parameters);
        return new BoardPage(
                head,
                filter,
                grid.tasks(head.movement(), filter, by),
                grid.paper(head.movement(), filter, head.leads(), by),
                List.of(),
                List.of(),
                0,
                FormErrors.none());
    }

    BoardFile file(MovementId id, Map<String, String> parameters, Actor by) {
        var head = heads.of(id, BoardTab.PATH, by);
        var filter = BoardFilter.of(id, parameters);
        return new BoardFile(
                grid.tasks(head.movement(), filter, by), grid.all(head.movement(), filter, head.leads(), by));
    }
}
