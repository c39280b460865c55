package vn.thidua.organization.people.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;

/// The units a list may name, as one actor knows them. A unit is named by its name, short name or symbol, followed by
/// those of units above it as far as is needed to tell it from others: `Văn phòng – Sở Nội vụ`.
final class Places {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int MOST_KNOWN = 50_000;

    private final Map<UUID, Place> places = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> names = new HashMap<>();
    private final Map<String, List<Place>> named = new HashMap<>();

    /// What was looked for already: a list names the same units again and again.
    private final Map<String, List<Place>> known = new HashMap<>();

    /// @param manageable whether the actor may place people there
    record Place(UUID id, @Nullable UUID parent, String name, String shortName, String symbol, boolean manageable) {}

    Places(List<Place> all) {
        for (var place : all) {
            places.put(place.id(), place);
            var own = names(place);
            names.put(place.id(), own);
            for (var name : own) {
                named.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(place);
            }
        }
    }

    /// All units the text may mean.
    List<Place> called(String text) {
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        var found = find(plain(text));
        if (known.size() < MOST_KNOWN) {
            known.put(text, found);
        }
        return found;
    }

    private List<Place> find(String words) {
        var found = new LinkedHashSet<Place>(named.getOrDefault(words, List.of()));
        if (found.isEmpty()) {
            for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
                var rest = words.substring(end + 1);
                named.getOrDefault(words.substring(0, end), List.of()).stream()
                        .filter(place -> isBelow(place, rest))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// The shortest name by which no other unit is called.
    String label(UUID id) {
        var place = places.get(id);
        if (place == null) {
            return "";
        }
        var label = new StringBuilder(place.name());
        var above = place.parent() == null ? null : places.get(place.parent());
        var seen = new HashSet<UUID>();
        while (called(label.toString()).size() > 1 && above != null && seen.add(above.id())) {
            label.append(" – ").append(above.name());
            above = above.parent() == null ? null : places.get(above.parent());
        }
        return label.toString();
    }

    List<Place> manageable() {
        return places.values().stream().filter(Place::manageable).toList();
    }

    /// Whether the words name units above this one, the nearest first.
    private boolean isBelow(Place place, String words) {
        var above = place.parent() == null ? null : places.get(place.parent());
        for (int step = 0; above != null && step < 20; step++) {
            for (var name : names.getOrDefault(above.id(), Set.of())) {
                if (words.equals(name)) {
                    return true;
                }
                if (words.startsWith(name + " ") && isBelow(above, words.substring(name.length() + 1))) {
                    return true;
                }
            }
            above = above.parent() == null ? null : places.get(above.parent());
        }
        return false;
    }

    private static Set<String> names(Place place) {
        var names = new LinkedHashSet<String>();
        names.add(plain(place.name()));
        names.add(plain(place.shortName()));
        names.add(plain(place.symbol()));
        names.remove("");
        return names;
    }

    private static String plain(String text) {
        return SIGNS.matcher(Vietnamese.fold(text)).replaceAll(" ").strip();
    }
}
