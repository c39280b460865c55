package vn.thidua.movement.board;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.urge.UrgeLate;
import vn.thidua.organization.UnitId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.Workbook;

/// The board of a movement, on the page and as an Excel file; from there, units are urged.
@Controller
@RequestMapping("/movements/{movement}")
class BoardController {
    private final BoardViews views;
    private final UrgeLate urge;

    BoardController(BoardViews views, UrgeLate urge) {
        this.views = views;
        this.urge = urge;
    }

    @GetMapping("/board")
    ModelAndView show(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page("movement/board", views.page(movement, parameters, FormErrors.none(), actor));
    }

    @GetMapping("/board/print")
    ModelAndView print(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        return hx.page("movement/board_print", views.paper(movement, parameters, actor));
    }

    @GetMapping("/board.xlsx")
    void export(
            MovementId movement,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        var texts = hx.texts();
        var file = views.file(movement, parameters, actor);
        Workbook.write(response, texts.of("movement.board.file"), file.titles(texts), file.lines(texts));
    }

    /// Urges one unit, or all that owe something late where none is named.
    @PostMapping("/urges")
    Object urge(
            MovementId movement,
            @Nullable UnitId unit,
            @RequestParam(defaultValue = "") String back,
            Actor actor,
            Hx hx,
            RedirectAttributes redirect) {
        var board = "/movements/" + movement.text() + "/board";
        try {
            var done = unit == null ? urge.all(movement, actor) : urge.unit(movement, unit, actor);
            Notice.done("movement.urge.done", Integer.toString(done.units()), Integer.toString(done.duties()))
                    .after(redirect);
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/board", views.page(movement, Map.of(), errors, actor), errors);
        }
        return "redirect:" + (back.startsWith(board + "?") ? back : board);
    }
}
