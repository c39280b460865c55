package vn.thidua.movement.question;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.thidua.duty.TaskId;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.MovementId;

/// The questions, one by one; lists read them by SQL.
interface Questions extends Repository<Question, QuestionId> {
    Question save(Question question);

    Optional<Question> findById(QuestionId id);

    Optional<Question> findByTask(TaskId task);

    @Query("select * from movement.question where id = :id for update")
    Optional<Question> lock(QuestionId id);

    @Query("select coalesce(max(number), 0) + 1 from movement.question where movement = :movement")
    int nextNumber(MovementId movement);

    default Question require(QuestionId id) {
        return findById(id).orElseThrow(() -> new Missing("question"));
    }
}
