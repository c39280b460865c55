package vn.thidua.organization.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;

/// A change of the tree by decision as it is sent to us.
/// @param unit the unit it is about; of a merger the first of those that end
/// @param units of a merger: the others that end
/// @param into of a merger: the unit that goes on; null where a new one, `to`, takes their place
/// @param parent the superior of what is founded, or the new superior of what is moved; null for a root
/// @param heir of a closing: who takes over
/// @param to what is founded, or what the unit is called from now on
/// @param parts of a split: the new units
/// @param ends of a split: whether the unit ends; the first part is then its main heir
/// @param ways of things that go another way than by themselves
/// @param effective the first day of the new state
/// @param number number and symbol of the decision
/// @param day the day it was signed
record ReformBody(
        @Nullable ReorganizationKind kind,
        @Nullable String unit,
        @Nullable List<String> units,
        @Nullable String into,
        @Nullable String parent,
        @Nullable String heir,
        @Nullable UnitBody to,
        @Nullable List<UnitBody> parts,
        @Nullable Boolean ends,
        @Nullable List<Way> ways,
        @Nullable LocalDate effective,
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable String decidedBy,
        @Nullable String reason) {
    private static final UnitBody NOTHING =
            new UnitBody(null, null, null, null, null, null, null, null, null, null, null);
    private static final Pattern NEW = Pattern.compile("new:([1-9])");
    private static final int MOST_PARTS = 9;

    /// Where one thing goes.
    /// @param kind as the preview names it
    /// @param key as the preview names it
    /// @param to key of a unit, `new:1` for the first unit founded; null where it stays with the unit that ends
    record Way(
            @Nullable String kind,
            @Nullable String key,
            @Nullable String to) {}

    Decision decision() {
        if (effective == null) {
            throw Refusal.on("effective", OrganizationRefusals.EFFECTIVE_DAY, "organization.refusal.effective_day");
        }
        return new Decision(effective, or(number), day, or(decidedBy), or(reason));
    }

    Reform reform() {
        var founded = IntStream.range(0, MOST_PARTS)
                .mapToObj(i -> new UnitId(Ids.next()))
                .toList();
        return switch (kind == null ? ReorganizationKind.FOUND : kind) {
            case FOUND -> founding(founded.getFirst(), to);
            case RENAME -> new Reform.Renaming(Keys.unit(unit), (to == null ? NOTHING : to).particulars());
            case MOVE -> new Reform.Moving(Keys.unit(unit), Keys.optional(parent));
            case MERGE -> merging(founded);
            case SPLIT -> splitting(founded);
            case CLOSE -> new Reform.Closing(Keys.unit(unit), Keys.optional(heir), passing(founded));
        };
    }

    private Reform.Founding founding(UnitId id, @Nullable UnitBody as) {
        return new Reform.Founding(id, Keys.optional(parent), (as == null ? NOTHING : as).particulars());
    }

    private Reform.Merging merging(List<UnitId> founded) {
        var ending = new ArrayList<UnitId>();
        ending.add(Keys.unit(unit));
        Objects.requireNonNullElse(units, List.<String>of()).stream()
                .map(Keys::unit)
                .filter(other -> !ending.contains(other))
                .forEach(ending::add);
        var goesOn = Keys.optional(into);
        if (goesOn != null) {
            ending.remove(goesOn);
            return new Reform.Merging(ending, goesOn, null, passing(founded));
        }
        if (to == null) {
            throw Refusal.on("into", OrganizationRefusals.PARENT_MISSING, "organization.refusal.heir_missing");
        }
        var begins = founding(founded.getFirst(), to);
        return new Reform.Merging(ending, begins.id(), begins, passing(founded));
    }

    private Reform.Splitting splitting(List<UnitId> founded) {
        var wanted = Objects.requireNonNullElse(parts, List.<UnitBody>of());
        var begins = IntStream.range(0, Math.min(wanted.size(), MOST_PARTS))
                .mapToObj(i -> founding(founded.get(i), wanted.get(i)))
                .toList();
        var main = Boolean.TRUE.equals(ends) && !begins.isEmpty()
                ? begins.getFirst().id()
                : null;
        return new Reform.Splitting(Keys.unit(unit), begins, main, passing(founded));
    }

    private Passing passing(List<UnitId> founded) {
        Map<String, Map<String, UnitId>> otherwise = new HashMap<>();
        Map<String, Set<String>> staying = new HashMap<>();
        for (var way : Objects.requireNonNullElse(ways, List.<Way>of())) {
            if (way.to() == null || way.to().isEmpty()) {
                staying.computeIfAbsent(or(way.kind()), _ -> new HashSet<>()).add(or(way.key()));
            } else {
                otherwise
                        .computeIfAbsent(or(way.kind()), _ -> new HashMap<>())
                        .put(or(way.key()), heir(way.to(), founded));
            }
        }
        return new Passing(otherwise, staying);
    }

    private static UnitId heir(String key, List<UnitId> founded) {
        var fresh = NEW.matcher(key);
        return fresh.matches() ? founded.get(Integer.parseInt(fresh.group(1)) - 1) : Keys.unit(key);
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
