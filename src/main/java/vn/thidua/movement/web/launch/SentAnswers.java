package vn.thidua.movement.web.launch;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.derive.Doubt;
import vn.thidua.movement.prepare.AnswerDoubts.Answer;
import vn.thidua.movement.prepare.Prepared;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;

/// What the plan leaves open, as somebody has answered it: field `since-ID` names the duty and the revision seen,
/// `due-ID` its last day; `who` is for all of them. Or, with `all`, one answer to all questions of a sort.
/// @param fields as sent
record SentAnswers(Map<String, String> fields) {
    /// Everybody, as a value of `who` and `all`.
    private static final String EVERYBODY = "everybody";

    private static final String DATES = "dates";
    private static final String SINCE = "since-";

    List<Answer> about(Prepared prepared) {
        return switch (field("all")) {
            case EVERYBODY ->
                prepared.doubtful().stream()
                        .filter(duty -> duty.units().isEmpty())
                        .map(duty -> new Answer(duty.id(), duty.since(), null, true, List.of()))
                        .toList();
            case DATES ->
                prepared.doubtful().stream()
                        .filter(duty -> duty.doubts().contains(Doubt.DAY_GUESSED))
                        .map(duty -> new Answer(duty.id(), duty.since(), duty.dueOn(), false, List.of()))
                        .toList();
            default -> each(prepared).toList();
        };
    }

    private Stream<Answer> each(Prepared prepared) {
        var of = chosen(prepared.participants());
        var everybody = field("who").equals(EVERYBODY);
        return fields.keySet().stream()
                .filter(name -> name.startsWith(SINCE))
                .map(name -> name.substring(SINCE.length()))
                .map(id -> new Answer(id, number(field(SINCE + id)), day(field("due-" + id)), everybody, of));
    }

    /// One unit, or all of a kind.
    private List<UnitId> chosen(List<UnitView> participants) {
        var who = field("who");
        var unit = Ids.parse(who).map(UnitId::new).orElse(null);
        return participants.stream()
                .filter(each -> each.id().equals(unit) || each.kind().name().equals(who))
                .map(UnitView::id)
                .toList();
    }

    private String field(String name) {
        return Objects.requireNonNullElse(fields.get(name), "");
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
