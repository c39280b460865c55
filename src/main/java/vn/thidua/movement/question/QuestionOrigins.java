package vn.thidua.movement.question;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyOrigins;
import vn.thidua.duty.TaskId;

/// Questions as what duties are about: they are answered on their own page.
@Component
@Transactional(readOnly = true)
class QuestionOrigins implements DutyOrigins {
    private final Questions questions;

    QuestionOrigins(Questions questions) {
        this.questions = questions;
    }

    /// The origin of such a duty is the movement.
    @Override
    public Optional<Origin> find(UUID origin) {
        return Optional.empty();
    }

    @Override
    public Optional<Matter> about(TaskId task) {
        return questions
                .findByTask(task)
                .map(question -> new Matter(
                        question.subject(),
                        "/movements/" + question.movement().text() + "/questions/"
                                + question.id().text(),
                        true));
    }
}
