package vn.thidua.movement.question.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.question.Question;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// What somebody typed who asks.
/// @param asking key of the unit he asks for
/// @param quote the sentence it is about, empty for the whole
/// @param confidential whether it is to stay between the two; null where the box is not ticked
public record QuestionForm(
        @Nullable String asking,
        @Nullable String quote,
        @Nullable String subject,
        @Nullable String words,
        @Nullable Boolean confidential) {
    Question.Matter matter() {
        return new Question.Matter(said(quote), said(subject), said(words), between());
    }

    /// Null where nothing readable was chosen.
    @Nullable UnitId unit() {
        return Ids.parse(said(asking)).map(UnitId::new).orElse(null);
    }

    public boolean asks(UnitView unit) {
        return Ids.text(unit.id().value()).equals(said(asking));
    }

    public boolean between() {
        return Boolean.TRUE.equals(confidential);
    }

    public String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
