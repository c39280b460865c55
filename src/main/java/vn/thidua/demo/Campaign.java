package vn.thidua.demo;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.duty.DutyKind;
import vn.thidua.movement.derive.Proposal;
import vn.thidua.movement.model.Audience;
import vn.thidua.organization.UnitKind;

/// What `demo/movements.yaml` says.
/// @param hands user names by the key of the unit they answer for
/// @param statements what units say that they have done, by the kind of duty; `report` for all that are not named
/// @param byPaper what is added where the unit above answers for them
/// @param enclosed the words that say that the sheet goes with it
/// @param headings of the sheet
record Campaign(
        List<Launch> movements,
        Map<String, String> hands,
        Map<DutyKind, List<String>> statements,
        String byPaper,
        String corrected,
        List<String> reasons,
        String excused,
        String file,
        String enclosed,
        List<String> headings) {

    /// One plan's launch.
    /// @param plan its file
    /// @param after days since it was signed
    /// @param block symbol of the block whose members take part, empty for none
    record Launch(
            String plan,
            int after,
            Audience.Reach reach,
            @DefaultValue List<UnitKind> kinds,
            @DefaultValue("") String block,
            @DefaultValue List<Answer> answers,
            @DefaultValue List<Own> habits) {

        /// The answer to what the plan left open, null where there is none.
        @Nullable Answer answer(Proposal to) {
            return answers.stream()
                    .filter(answer -> to.quote().contains(answer.about())
                            && to.words().contains(answer.words())
                            && (answer.asks() == null || answer.asks() == to.kind()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /// @param about part of the sentence
    /// @param words part of what is to be done, where the sentence asks for several things
    /// @param asks the kind of it, where the sentence asks for several things
    /// @param of keys of units; everybody whom the plan means where there are none
    /// @param within days of the launch
    record Answer(
            String about,
            @DefaultValue("") String words,
            @Nullable DutyKind asks,
            boolean dropped,
            @DefaultValue List<String> of,
            @Nullable Integer within) {}

    /// What one unit makes of a task.
    record Own(String unit, String about, Habit habit) {}

    /// How a unit goes about a duty.
    enum Habit {
        EARLY,
        PROMPT,
        /// handed in, not looked at yet
        WAITING,
        /// given back, and handed in again
        CORRECTED,
        /// given back
        RETURNED,
        LATE,
        NEVER,
        /// let off
        EXCUSED
    }

    static Campaign load() {
        return DemoFile.read("movements", Campaign.class);
    }

    /// What is said of a duty.
    String statement(DutyKind kind, int turn) {
        var all = statements.getOrDefault(kind, statements.getOrDefault(DutyKind.REPORT, List.of()));
        return all.get(Math.floorMod(turn, all.size()));
    }
}
