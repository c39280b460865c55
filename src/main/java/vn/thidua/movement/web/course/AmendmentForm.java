package vn.thidua.movement.web.course;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.movement.amend.Item;
import vn.thidua.movement.usecase.Answer;
import vn.thidua.organization.UnitId;

/// The fields by which an amendment is applied. Those of an item bear its id.
/// @param sent what was sent; empty on the first sight of the page
public record AmendmentForm(UUID key, String reason, boolean acknowledge, Map<String, List<String>> sent) {
    static final String PLAN = "plan";
    static final String ALL = "all";
    static final String SOME = "some";

    static AmendmentForm fresh(String reason) {
        return new AmendmentForm(Ids.next(), reason, true, Map.of());
    }

    static AmendmentForm of(MultiValueMap<String, String> sent) {
        var key =
                Ids.parse(Objects.requireNonNullElse(sent.getFirst("key"), "")).orElseThrow(() -> new Missing("form"));
        return new AmendmentForm(
                key,
                Objects.requireNonNullElse(sent.getFirst("reason"), ""),
                sent.containsKey("acknowledge"),
                Map.copyOf(sent));
    }

    List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        for (var item : sent.getOrDefault("item", List.of())) {
            var who = first("who-" + item);
            answers.add(new Answer(
                    item,
                    sent.containsKey("take-" + item),
                    PLAN.equals(first("hand-" + item)),
                    ALL.equals(who),
                    SOME.equals(who) ? units(item) : List.of(),
                    day(first("due-" + item))));
        }
        return answers;
    }

    private boolean shown(Item item) {
        return sent.getOrDefault("item", List.of()).contains(item.id());
    }

    public boolean takes(Item item) {
        return shown(item) ? sent.containsKey("take-" + item.id()) : item.what() != Item.What.DROPPED;
    }

    public boolean overHand(Item item) {
        return PLAN.equals(first("hand-" + item.id()));
    }

    /// Who is to owe something new: those the plan names, all, or some chosen.
    public boolean who(Item item, String who) {
        var chosen = first("who-" + item.id());
        return who.equals(chosen.isEmpty() ? item.meant().isEmpty() ? ALL : PLAN : chosen);
    }

    public boolean chosen(Item item, UnitId unit) {
        return units(item.id()).contains(unit);
    }

    public String due(Item item) {
        if (shown(item)) {
            return first("due-" + item.id());
        }
        var after = item.after();
        return after == null || after.dueOn() == null ? "" : after.dueOn().toString();
    }

    private List<UnitId> units(String item) {
        return sent.getOrDefault("of-" + item, List.of()).stream()
                .flatMap(text -> Ids.parse(text).stream())
                .map(UnitId::new)
                .toList();
    }

    private String first(String name) {
        var values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
