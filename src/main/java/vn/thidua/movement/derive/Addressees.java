package vn.thidua.movement.derive;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;

/// Which of those who take part a plan means by `các phòng`, `Thủ trưởng các cơ quan, đơn vị`, `Phòng Hành chính`.
public final class Addressees {
    private static final Phrasebook KINDS = Phrasebook.load("bodies");
    private static final Pattern SEVERAL =
            Pattern.compile("(?:^|\\s)(?:các|mỗi|từng|toàn thể|toàn bộ|những)\\s|cơ sở$|^thành viên|^đơn vị|^tổ ");

    private final Collection<UnitView> participants;
    private final Map<UnitView, List<String>> names = new LinkedHashMap<>();

    public Addressees(Collection<UnitView> participants) {
        this.participants = List.copyOf(participants);
        this.participants.forEach(unit -> names.put(unit, names(unit)));
    }

    /// The units meant.
    /// @param units none where it cannot be told
    public record Meant(List<UnitId> units, Set<Doubt> doubts) {
        public Meant {
            units = List.copyOf(units);
            doubts = Set.copyOf(doubts);
        }
    }

    public Meant of(Proposal proposal) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(proposal.doubts());
        if (proposal.ofEverybody()) {
            return new Meant(ids(participants), doubts);
        }
        if (proposal.who().isEmpty()) {
            return new Meant(List.of(), doubts);
        }
        var named = named(proposal.who());
        if (!named.isEmpty()) {
            return new Meant(named, doubts);
        }
        if (SEVERAL.matcher(Phrasebook.plain(proposal.who())).find()) {
            return new Meant(ofKinds(proposal.who()), doubts);
        }
        doubts.add(Doubt.BODY_UNKNOWN);
        return new Meant(List.of(), doubts);
    }

    /// Those whose full or short name stands in it as whole words. `Phòng Tổng hợp` says nothing where
    /// `Phòng Tổng hợp - Tài vụ` stands there too.
    public List<UnitId> named(String who) {
        var words = " " + key(who) + " ";
        var hits = new LinkedHashMap<UnitView, String>();
        names.forEach((unit, ofUnit) -> ofUnit.stream()
                .filter(name -> words.contains(" " + name + " "))
                .max(Comparator.comparingInt(String::length))
                .ifPresent(name -> hits.put(unit, name)));
        return hits.entrySet().stream()
                .filter(hit -> hits.values().stream()
                        .noneMatch(other -> other.length() > hit.getValue().length() && other.contains(hit.getValue())))
                .map(hit -> hit.getKey().id())
                .toList();
    }

    private List<UnitId> ofKinds(String who) {
        var kinds = KINDS.in(who).stream()
                .map(hit -> UnitKind.valueOf(hit.section()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitKind.class)));
        var ofThese = participants.stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .toList();
        return ids(ofThese.isEmpty() ? participants : ofThese);
    }

    private static List<String> names(UnitView unit) {
        return Stream.of(key(unit.name()), key(unit.shortName()))
                .filter(name -> name.contains(" "))
                .distinct()
                .toList();
    }

    private static List<UnitId> ids(Collection<UnitView> units) {
        return units.stream().map(UnitView::id).toList();
    }

    private static String key(String name) {
        return Vietnamese.line(Vietnamese.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " "));
    }
}
