package vn.thidua.movement.question;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Role;
import vn.thidua.kernel.Message;
import vn.thidua.notice.News;
import vn.thidua.notice.NoticeKind;
import vn.thidua.notice.Notices;
import vn.thidua.notice.To;
import vn.thidua.notice.Urgency;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;

/// Tells of questions: those who are to answer that there is one, whoever asked what became of it. The words of a
/// question are read on its page, not in the notice.
@Component
class QuestionNews {
    private final Notices notices;
    private final Organization organization;
    private final Questions questions;
    private final QuestionSteps steps;

    QuestionNews(Notices notices, Organization organization, Questions questions, QuestionSteps steps) {
        this.notices = notices;
        this.organization = organization;
        this.questions = questions;
        this.steps = steps;
    }

    @EventListener
    void asked(QuestionAsked fact) {
        tellAnswering(QuestionNotices.ASKED, fact, fact.answering());
    }

    @EventListener
    void passed(QuestionPassed fact) {
        tellAnswering(QuestionNotices.ASKED, fact, fact.answering());
        tellAsker(
                QuestionNotices.PASSED,
                fact,
                "movement.question.notice.passed.text",
                organization.unit(fact.answering()).name());
    }

    @EventListener
    void answered(QuestionAnswered fact) {
        tellAsker(QuestionNotices.ANSWERED, fact, "movement.question.notice.answered.text");
    }

    @EventListener
    void corrected(QuestionAnswerCorrected fact) {
        tellAsker(QuestionNotices.ANSWERED, fact, "movement.question.notice.corrected.text");
    }

    private void tellAnswering(NoticeKind kind, QuestionFact fact, UnitId answering) {
        var about = fact.about();
        tell(
                kind,
                fact,
                Urgency.TO_ACT,
                new Message(
                        "movement.question.notice.asked.text",
                        List.of(organization.unit(about.unit()).name(), about.number(), about.title())),
                To.holders(Role.EMULATION_OFFICER, answering));
    }

    private void tellAsker(NoticeKind kind, QuestionFact fact, String key, String... more) {
        var about = fact.about();
        var arguments = new ArrayList<Object>(List.of(about.number(), about.title()));
        arguments.addAll(List.of(more));
        tell(
                kind,
                fact,
                Urgency.TO_KNOW,
                new Message(key, arguments),
                To.seeing(
                        about.unit(),
                        List.of(questions.require(about.question()).askedBy())));
    }

    private void tell(NoticeKind kind, QuestionFact fact, Urgency urgency, Message text, To to) {
        var about = fact.about();
        notices.tell(
                new News(
                        kind,
                        kind.key() + "/" + about.question().text() + "/"
                                + steps.of(about.question()).size(),
                        text,
                        address(about),
                        new News.About(fact.subjectKind(), fact.subject()),
                        urgency,
                        fact.by()),
                to);
    }

    static String address(QuestionFact.About about) {
        return "/movements/" + about.movement().text() + "/questions/"
                + about.question().text();
    }
}
