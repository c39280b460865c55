package vn.thidua.ledger.eligibility.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Vietnamese;

/// A list as it is sent to be judged.
/// @param ranks those chosen, with the places given them; null where none was given
/// @param everybody whether all who could be proposed are meant instead
/// @param bases how many hold the awards a cap is a share of, as typed, by the award's code
/// @param unreadable whether a number could not be read, so that it was left aside
record CheckForm(
        Map<UUID, @Nullable Integer> ranks, boolean everybody, Map<String, Integer> bases, boolean unreadable) {
    private static final String BASE = "base-";
    private static final int MOST_CHOSEN = 2_000;

    static CheckForm read(MultiValueMap<String, String> sent) {
        var who = sent.getOrDefault("who", List.of());
        var typed = sent.getOrDefault("rank", List.of());
        var ranks = new LinkedHashMap<UUID, @Nullable Integer>();
        var faults = new ArrayList<String>();
        for (int i = 0; i < Math.min(who.size(), MOST_CHOSEN); i++) {
            var rank = i < typed.size() ? number(typed.get(i), faults) : null;
            Ids.parse(who.get(i)).ifPresent(id -> ranks.put(id, rank));
        }
        var bases = new HashMap<String, Integer>();
        sent.forEach((name, values) -> {
            var number = name.startsWith(BASE) && !values.isEmpty() ? number(values.getFirst(), faults) : null;
            if (number != null) {
                bases.put(name.substring(BASE.length()), number);
            }
        });
        return new CheckForm(ranks, "met".equals(sent.getFirst("all")), bases, !faults.isEmpty());
    }

    private static @Nullable Integer number(String typed, List<String> faults) {
        var text = Vietnamese.line(typed);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,6}")) {
            faults.add(text);
            return null;
        }
        return Integer.valueOf(text);
    }
}
