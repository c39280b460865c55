package vn.thidua.movement.web.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;

/// The second step: what each owes.
/// @param questions what the plan leaves open
/// @param days the duties, by their last day
/// @param units who takes part with what each would owe; null where it is looked at by day
/// @param dropped left out
/// @param lost how many choices are about words the plan no longer says
/// @param kinds of those who take part, to choose from
/// @param few those who take part where they are few enough to choose from in a list
public record LaunchDutiesPage(
        LaunchHead head,
        List<Question> questions,
        List<Day> days,
        @Nullable TablePage<UnitShare> units,
        List<LaunchDutyLine> dropped,
        int lost,
        Map<UnitKind, Integer> kinds,
        List<UnitView> few,
        FormErrors errors) {
    /// Duties of one sentence of the plan of which something is not clear.
    public record Question(List<LaunchDutyLine> lines) {
        public Question {
            lines = List.copyOf(lines);
        }

        public LaunchDutyLine first() {
            return lines.getFirst();
        }

        /// The kinds of duty that the sentence asks for.
        public List<String> kindTexts() {
            return lines.stream().map(LaunchDutyLine::kindText).distinct().toList();
        }

        public List<String> doubtTexts() {
            return lines.stream()
                    .flatMap(line -> line.doubtTexts().stream())
                    .distinct()
                    .toList();
        }

        public boolean asksBody() {
            return lines.stream().anyMatch(LaunchDutyLine::asksBody);
        }

        public List<LaunchDutyLine> asksDates() {
            return lines.stream().filter(LaunchDutyLine::asksDate).toList();
        }
    }

    /// The duties with one last day.
    /// @param on null for those without one
    public record Day(@Nullable LocalDate on, List<LaunchDutyLine> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    public String action() {
        return head.address() + LaunchHead.Step.DUTIES.path();
    }

    public boolean byUnit() {
        return units != null;
    }

    public boolean guesses() {
        return questions.stream().flatMap(each -> each.lines().stream()).anyMatch(line -> line.guessed() != null);
    }

    /// Of how many duties it is not known who owes them.
    public long bodiless() {
        return questions.stream()
                .flatMap(each -> each.lines().stream())
                .filter(LaunchDutyLine::asksBody)
                .count();
    }

    public static String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
