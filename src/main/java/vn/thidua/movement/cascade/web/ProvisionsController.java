package vn.thidua.movement.cascade.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.plan.align.Verdict;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.Workbook;

/// What became of the provisions of a movement's plan, on the page and as an Excel file.
@Controller
@RequestMapping("/movements/{movement}/cascade")
class ProvisionsController {
    private final MovementHeads heads;
    private final ProvisionBoard board;

    ProvisionsController(MovementHeads heads, ProvisionBoard board) {
        this.heads = heads;
        this.board = board;
    }

    @GetMapping("/provisions")
    ModelAndView show(MovementId movement, Actor actor, Hx hx) {
        var head = heads.of(movement, CascadeTab.PATH, actor);
        return hx.page(
                "movement/cascade_provisions",
                new ProvisionsPage(head, board.standing(head.movement(), actor), board.lines(head.movement(), actor)));
    }

    @GetMapping("/provisions.xlsx")
    void export(MovementId movement, Actor actor, Hx hx, HttpServletResponse response) throws IOException {
        var head = heads.of(movement, CascadeTab.PATH, actor);
        var texts = hx.texts();
        var columns = new ArrayList<Column<ProvisionLine>>(List.of(
                new Column<>(
                        "movement.cascade.kind_of_provision",
                        line -> texts.of(UnitCascadePage.kindText(line.asked().kind()))),
                new Column<>("movement.cascade.provision", line -> line.asked().words())));
        for (var verdict : Verdict.values()) {
            columns.add(new Column<>(UnitCascadePage.verdictText(verdict), line -> line.count(verdict)));
        }
        columns.add(new Column<>("movement.cascade.sum", ProvisionLine::sum));
        columns.add(new Column<>("movement.cascade.share", ProvisionLine::share));
        Workbook.write(
                response,
                texts.of("movement.cascade.provisions.file"),
                texts,
                columns,
                board.lines(head.movement(), actor));
    }
}
