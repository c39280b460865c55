package vn.thidua.movement.question.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.question.QuestionPermits;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.site.Hx;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The questions on a movement, as a page and as an Excel file.
@Controller
class QuestionsController {
    private final QuestionBoard board;
    private final QuestionPermits permits;
    private final MovementHeads heads;

    QuestionsController(QuestionBoard board, QuestionPermits permits, MovementHeads heads) {
        this.board = board;
        this.permits = permits;
        this.heads = heads;
    }

    @GetMapping("/movements/{movement}/questions")
    ModelAndView list(MovementId movement, @RequestParam Map<String, String> parameters, Actor actor, Hx hx) {
        var head = heads.of(movement, QuestionTab.PATH, actor);
        var query = query(movement, parameters);
        var show = Show.of(query.filter("show"));
        return hx.page(
                "movement/question/questions",
                new QuestionsPage(
                        head,
                        board.page(movement, query, actor),
                        show,
                        tabs(movement, show, actor),
                        permits.mayAsk(actor, head.movement())));
    }

    @GetMapping("/movements/{movement}/questions.xlsx")
    void export(
            MovementId movement,
            @RequestParam Map<String, String> parameters,
            Actor actor,
            Hx hx,
            HttpServletResponse response)
            throws IOException {
        heads.of(movement, QuestionTab.PATH, actor);
        var texts = hx.texts();
        List<Column<QuestionLine>> columns = List.of(
                new Column<>("movement.question.number", QuestionLine::number),
                new Column<>("movement.question.subject", QuestionLine::subject),
                new Column<>("movement.question.words", QuestionLine::words),
                new Column<>("movement.question.quote", QuestionLine::quote),
                new Column<>("movement.question.unit", QuestionLine::unit),
                new Column<>("movement.question.asked_at", QuestionLine::askedAt),
                new Column<>("movement.question.answering", QuestionLine::answering),
                new Column<>("movement.question.due", QuestionLine::dueOn),
                new Column<>("movement.question.state", line -> texts.of(line.stateText())),
                new Column<>("movement.question.answer", QuestionLine::answer),
                new Column<>("movement.question.answered_at", QuestionLine::answeredAt),
                new Column<>(
                        "movement.question.reach",
                        line -> texts.of(
                                line.published() ? "movement.question.published" : "movement.question.between")));
        Workbook.write(
                response,
                texts.of("movement.question.file"),
                texts,
                columns,
                board.all(movement, query(movement, parameters), actor));
    }

    private List<QuestionsPage.Tab> tabs(MovementId movement, Show chosen, Actor actor) {
        var tabs = new ArrayList<QuestionsPage.Tab>();
        board.counts(movement, actor)
                .forEach((show, count) -> tabs.add(new QuestionsPage.Tab(
                        show.text(), count, path(movement) + "?show=" + show.key(), show == chosen)));
        return tabs;
    }

    private static TableQuery query(MovementId movement, Map<String, String> parameters) {
        var asked = new HashMap<>(parameters);
        asked.putIfAbsent("sort", "-number");
        return TableQuery.of(path(movement), asked, QuestionBoard.COLUMNS, "q", "show");
    }

    private static String path(MovementId movement) {
        return "/movements/" + movement.text() + "/questions";
    }
}
