package vn.thidua.movement.question;

import java.util.UUID;
import vn.thidua.kernel.Identifier;
import vn.thidua.kernel.Ids;

/// The key of a question.
public record QuestionId(UUID value) implements Identifier {
    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    public String text() {
        return Ids.text(value);
    }
}
