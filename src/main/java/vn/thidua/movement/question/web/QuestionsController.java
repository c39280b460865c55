package vn.thidua.movement.question.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
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
import vn.thidua.movement.question.AnsweringOffice;
import vn.thidua.movement.question.AskQuestion;
import vn.thidua.movement.question.QuestionPermits;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.Organization;
import vn.thidua.site.FormErrors;
import vn.thidua.site.Hx;
import vn.thidua.site.Notice;
import vn.thidua.site.table.Column;
import vn.thidua.site.table.TableQuery;
import vn.thidua.site.table.Workbook;

/// The questions on a movement: the list, as a page and as an Excel file, and the form for a new one.
@Controller
class QuestionsController {
    private final QuestionBoard board;
    private final QuestionPermits permits;
    private final MovementHeads heads;
    private final AnsweringOffice offices;
    private final QuotableSentences sentences;
    private final AskQuestion ask;
    private final Organization organization;

    QuestionsController(
            QuestionBoard board,
            QuestionPermits permits,
            MovementHeads heads,
            AnsweringOffice offices,
            QuotableSentences sentences,
            AskQuestion ask,
            Organization organization) {
        this.board = board;
        this.permits = permits;
        this.heads = heads;
        this.offices = offices;
        this.sentences = sentences;
        this.ask = ask;
        this.organization = organization;
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

    @GetMapping("/movements/{movement}/questions/new")
    ModelAndView newForm(MovementId movement, @RequestParam(defaultValue = "") String quote, Actor actor, Hx hx) {
        var form = new QuestionForm(null, quote, null, null, false);
        return hx.page("movement/question/ask", page(movement, form, FormErrors.none(), actor));
    }

    @PostMapping("/movements/{movement}/questions")
    Object ask(MovementId movement, QuestionForm form, Actor actor, Hx hx, RedirectAttributes redirect) {
        try {
            var id = ask.execute(movement, form.unit(), form.matter(), actor);
            Notice.done("movement.question.done.asked").after(redirect);
            return "redirect:/movements/" + movement.text() + "/questions/" + id.text();
        } catch (Refusal refusal) {
            var errors = FormErrors.of(refusal);
            return hx.form("movement/question/ask", page(movement, form, errors, actor), errors);
        }
    }

    private AskPage page(MovementId movement, QuestionForm form, FormErrors errors, Actor actor) {
        var asking = permits.requireAsk(actor, movement);
        var office = offices.of(asking.movement(), asking.units().getFirst().id());
        return new AskPage(
                heads.of(movement, QuestionTab.PATH, actor),
                asking.units(),
                organization.unit(office).name(),
                sentences.of(movement),
                form,
                errors);
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
