package vn.thidua.organization.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Passing;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;

/// What somebody entered about a reorganization, in two steps: the reorganization itself, then where each thing goes.
/// The keys of units to be founded follow from the key of the form, so that the second step speaks of the same units
/// as the first.
public record ReformForm(MultiValueMap<String, String> values) {
    static final int PARTS = 8;
    static final String NEW = "new";
    static final String STAY = "stay";
    private static final String WAY = "way.";

    public String text(String name) {
        return Objects.requireNonNullElse(values.getFirst(name), "");
    }

    public boolean has(String name, String value) {
        return values.getOrDefault(name, List.of()).contains(value);
    }

    public ReorganizationKind kind() {
        return Arrays.stream(ReorganizationKind.values())
                .filter(kind -> kind.name().equals(text("kind")))
                .findFirst()
                .orElseThrow(() -> new Missing("kind"));
    }

    /// The unit it is about; for a new one its superior, null for a root.
    public @Nullable UnitId unit() {
        return id(text("unit"));
    }

    UUID formKey() {
        return Ids.parse(text("key")).orElseThrow(() -> new Missing("key"));
    }

    /// The key of the first, second … unit to be founded.
    UnitId founded(int index) {
        var key = formKey();
        return new UnitId(new UUID(key.getMostSignificantBits(), key.getLeastSignificantBits() ^ (index + 1)));
    }

    Decision decision() {
        var effective = AsOf.day(text("effective"));
        if (effective == null) {
            throw Refusal.on("effective", OrganizationRefusals.EFFECTIVE_DAY, "organization.refusal.effective_day");
        }
        return new Decision(effective, text("number"), AsOf.day(text("day")), text("decidedBy"), text("reason"));
    }

    Reform reform() {
        return switch (kind()) {
            case FOUND -> new Reform.Founding(founded(0), unit(), particulars());
            case RENAME -> new Reform.Renaming(about(), particulars());
            case MOVE -> new Reform.Moving(about(), id(text("parent")));
            case MERGE -> merging();
            case SPLIT -> splitting();
            case CLOSE -> new Reform.Closing(about(), id(text("heir")), passing());
        };
    }

    private Reform.Merging merging() {
        var units = new ArrayList<UnitId>();
        units.add(about());
        ids("units").stream().filter(unit -> !units.contains(unit)).forEach(units::add);
        if (text("into").equals(NEW)) {
            var begins = new Reform.Founding(founded(0), id(text("parent")), particulars());
            return new Reform.Merging(units, begins.id(), begins, passing());
        }
        var into = id(text("into"));
        if (into == null) {
            throw Refusal.on("into", OrganizationRefusals.PARENT_MISSING, "organization.refusal.heir_missing");
        }
        units.remove(into);
        return new Reform.Merging(units, into, null, passing());
    }

    private Reform.Splitting splitting() {
        var parts = IntStream.range(0, PARTS)
                .filter(i -> !text("name" + i).isBlank())
                .mapToObj(i -> new Reform.Founding(founded(i), id(text("parent")), part(i)))
                .toList();
        boolean ends = text("ends").equals("yes");
        return new Reform.Splitting(
                about(), parts, ends && !parts.isEmpty() ? parts.getFirst().id() : null, passing());
    }

    private Unit.Particulars part(int i) {
        return new Unit.Particulars(
                text("name" + i),
                "",
                text("symbol" + i),
                unitKind(),
                text("place" + i),
                checked("legalPersonality"),
                text("awardAuthority"),
                null,
                i);
    }

    private Unit.Particulars particulars() {
        var position = text("position");
        return new Unit.Particulars(
                text("name"),
                text("shortName"),
                text("symbol"),
                unitKind(),
                text("place"),
                checked("legalPersonality"),
                text("awardAuthority"),
                id(text("beside")),
                position.matches("\\d{1,5}") ? Integer.parseInt(position) : 0);
    }

    private boolean checked(String name) {
        return text(name).equals("true");
    }

    private UnitKind unitKind() {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> kind.name().equals(text("unitKind")))
                .findFirst()
                .orElse(UnitKind.OTHER);
    }

    /// Fields `way.<kind>.<key>`: an heir or `stay`; empty is the way it goes by itself.
    private Passing passing() {
        Map<String, Map<String, UnitId>> otherwise = new HashMap<>();
        Map<String, Set<String>> staying = new HashMap<>();
        values.forEach((name, chosen) -> {
            var parts = name.startsWith(WAY) ? name.substring(WAY.length()).split("\\.", 2) : new String[0];
            if (parts.length == 2 && !chosen.isEmpty()) {
                var heir = id(chosen.getFirst());
                if (heir != null) {
                    otherwise.computeIfAbsent(parts[0], _ -> new HashMap<>()).put(parts[1], heir);
                } else if (chosen.getFirst().equals(STAY)) {
                    staying.computeIfAbsent(parts[0], _ -> new HashSet<>()).add(parts[1]);
                }
            }
        });
        return new Passing(otherwise, staying);
    }

    private UnitId about() {
        var unit = unit();
        if (unit == null) {
            throw new Missing("unit");
        }
        return unit;
    }

    List<UnitId> ids(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(text -> Ids.parse(text).stream())
                .map(UnitId::new)
                .distinct()
                .toList();
    }

    private static @Nullable UnitId id(String text) {
        return Ids.parse(text).map(UnitId::new).orElse(null);
    }
}
