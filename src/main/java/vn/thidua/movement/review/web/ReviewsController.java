package vn.thidua.movement.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Refusal;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.review.PrepareReview;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The review meetings of a movement: the list with what is proposed, as a page and as an Excel file, and the form
/// for a new one.
@Controller
class ReviewsController {
    private static final String FORM = "movement/review/call";

    private final ReviewBoard board;
    private final DueReviews due;
    private final CallForms forms;
    private final MovementHeads heads;
    private final PrepareReview prepare;

    ReviewsController(ReviewBoard board, DueReviews due, CallForms forms, MovementHeads heads, PrepareReview prepare) {
        this.board = board;
        this.due = due;
        this.forms = forms;
        this.heads = heads;
        this.prepare = prepare;
    }

    @GetMapping("/movements/{movement}/reviews")
    ModelAndView list(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = heads.of(movement, ReviewTab.PATH, actor);
        return hx.page(
                "movement/review/reviews",
                new ReviewsPage(
                        head,
                        board.page(movement, query(movement, parameters), actor),
                        head.leads() ? due.of(head.movement()) : List.of()));
    }

    @GetMapping("/movements/{movement}/reviews.xlsx")
    void export(
            MovementId movement,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        heads.of(movement, ReviewTab.PATH, actor);
        var texts = hx.texts();
        List<Column<ReviewLine>> columns = List.of(
                new Column<>("movement.review.name", ReviewLine::title),
                new Column<>("movement.review.on", ReviewLine::on),
                new Column<>("movement.review.starts", line -> line.starts().toString()),
                new Column<>("movement.review.place", ReviewLine::place),
                new Column<>("movement.review.state", line -> texts.of(line.stateText())),
                new Column<>("movement.review.units", ReviewLine::units),
                new Column<>("movement.review.attended", ReviewLine::attended),
                new Column<>("movement.review.concluded", ReviewLine::conclusions),
                new Column<>("movement.review.left", ReviewLine::left));
        Workbook.write(
                response,
                texts.of("movement.review.file"),
                texts,
                columns,
                board.all(movement, query(movement, parameters), actor));
    }

    @GetMapping("/movements/{movement}/reviews/new")
    ModelAndView newForm(MovementId movement, @RequestParam(defaultValue = "0") int stage, Actor actor, Hx hx) {
        var form = forms.proposed(movement, stage, actor);
        return hx.page(FORM, forms.page(movement, null, form, FormErrors.none(), actor));
    }

    @PostMapping("/movements/{movement}/reviews")
    Object prepare(MovementId movement, CallForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var id = prepare.execute(movement, form.ofStage(), form.draft(), actor);
            Notice.done("movement.review.done.prepared").after(redirect);
            return "redirect:" + path(movement) + "/" + id.text();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form(FORM, forms.page(movement, null, form, errors, actor), errors);
        }
    }

    private static TableQuery query(MovementId movement, Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "day");
        return TableQuery.of(path(movement), asked, ReviewBoard.COLUMNS, "q", "state");
    }

    private static String path(MovementId movement) {
        return "/movements/" + movement.text() + "/reviews";
    }
}
