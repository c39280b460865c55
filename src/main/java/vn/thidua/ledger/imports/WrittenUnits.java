package vn.thidua.ledger.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Vietnamese;

/// The units that papers of past years may name, under every name they ever had. A unit is named by its name, short
/// name or symbol, followed by those of units above it as far as is needed: `Văn phòng – Sở Nội vụ`.
final class WrittenUnits {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int HIGHEST = 20;
    private static final int MOST_KNOWN = 50_000;

    private final Map<UUID, List<Version>> units = new HashMap<>();
    private final Map<String, List<Version>> named = new HashMap<>();
    private final Map<String, List<Version>> known = new HashMap<>();

    /// A unit as it was for some time.
    /// @param within whether merits of it may be entered by this import; others only tell those within apart
    /// @param heirs what it has become, where it has ended
    record Version(
            UUID unit,
            @Nullable UUID parent,
            List<String> names,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean within,
            List<UUID> heirs) {
        boolean on(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
        }
    }

    WrittenUnits(List<Version> all) {
        for (var version : all) {
            var plain = new Version(
                    version.unit,
                    version.parent,
                    version.names.stream()
                            .map(WrittenUnits::plain)
                            .filter(name -> !name.isEmpty())
                            .distinct()
                            .toList(),
                    version.from,
                    version.to,
                    version.within,
                    version.heirs);
            units.computeIfAbsent(plain.unit, _ -> new ArrayList<>(1)).add(plain);
            plain.names.forEach(
                    name -> named.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(plain));
        }
    }

    /// The units so called on a day; where none was, those so called at any time.
    /// @param within whether only those count whose merits may be entered
    List<Version> called(String text, LocalDate day, boolean within) {
        var plain = plain(text);
        if (plain.isEmpty()) {
            return List.of();
        }
        var all = known.get(plain);
        if (all == null) {
            all = find(plain);
            if (known.size() < MOST_KNOWN) {
                known.put(plain, all);
            }
        }
        var fitting = all.stream().filter(version -> !within || version.within).toList();
        var then = fitting.stream().filter(version -> version.on(day)).toList();
        return then.isEmpty() ? fitting : then;
    }

    private List<Version> find(String words) {
        var found = new LinkedHashSet<>(named.getOrDefault(words, List.of()));
        if (found.isEmpty()) {
            for (int end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
                var rest = words.substring(end + 1);
                named.getOrDefault(words.substring(0, end), List.of()).stream()
                        .filter(version -> below(version, rest, 0))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /// Whether the words name units above this one, the nearest first, by whatever names they had.
    private boolean below(Version version, String words, int steps) {
        if (version.parent == null || steps > HIGHEST) {
            return false;
        }
        for (var above : units.getOrDefault(version.parent, List.of())) {
            for (var name : above.names) {
                if (words.equals(name)
                        || words.startsWith(name + " ")
                                && below(above, words.substring(name.length() + 1), steps + 1)) {
                    return true;
                }
            }
        }
        return units.getOrDefault(version.parent, List.of()).stream().anyMatch(above -> below(above, words, steps + 1));
    }

    /// The units, and what those that have ended have become.
    static List<UUID> withHeirs(List<Version> versions) {
        Set<UUID> ids = new LinkedHashSet<>();
        versions.forEach(version -> {
            ids.add(version.unit);
            ids.addAll(version.heirs);
        });
        return List.copyOf(ids);
    }

    private static String plain(String text) {
        return SIGNS.matcher(Vietnamese.fold(text)).replaceAll(" ").strip();
    }
}
