package vn.thidua.movement.web.launch;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.PeopleKind;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;

/// The first step: who takes part.
/// @param audience as chosen
/// @param seen the revision in which that was last changed
/// @param kinds of the units below, with how many there are of each
/// @param blocks that may be called upon
/// @param counts of those who take part, by kind
/// @param units who take part, a page of them
/// @param removed taken out by hand
/// @param candidates who may be taken in by hand
/// @param way from the unit that launches down to the one whose subordinates the candidates are
/// @param cut whether there are more candidates than shown
public record ParticipantsPage(
        LaunchHead head,
        Audience audience,
        int seen,
        Map<UnitKind, Integer> kinds,
        List<BlockView> blocks,
        Map<UnitKind, Integer> counts,
        TablePage<UnitView> units,
        List<UnitView> removed,
        List<Candidate> candidates,
        List<UnitView> way,
        boolean cut,
        FormErrors errors) {
    /// A unit that may be taken in.
    /// @param takesPart whether it does already
    /// @param opens whether there are units below it to look at
    public record Candidate(UnitView unit, boolean takesPart, boolean opens) {}

    public String action() {
        return head.address() + LaunchHead.Step.PARTICIPANTS.path();
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean reaches(Audience.Reach reach) {
        return audience.reach() == reach;
    }

    public boolean chosen(UnitKind kind) {
        return audience.kinds().contains(kind);
    }

    public boolean chosen(PeopleKind people) {
        return audience.people().contains(people);
    }

    public boolean chosen(BlockView block) {
        return audience.blocks().contains(block.id());
    }

    public Collection<PeopleKind> people() {
        return List.of(PeopleKind.values());
    }

    public static String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }

    public static String key(BlockView block) {
        return Ids.text(block.id().value());
    }

    public static String text(Enum<?> constant, String prefix) {
        return prefix + constant.name().toLowerCase(Locale.ROOT);
    }

    /// What is looked for.
    public String searched() {
        return units.query().filter("q");
    }

    public @Nullable UnitView last() {
        return way.size() < 2 ? null : way.getLast();
    }

    public String under(UnitView unit) {
        return action() + "?at=" + key(unit) + "#pick";
    }
}
