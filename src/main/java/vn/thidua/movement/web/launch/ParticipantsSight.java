package vn.thidua.movement.web.launch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.model.Audience;
import vn.thidua.movement.model.Participants;
import vn.thidua.movement.prepare.Prepared;
import vn.thidua.movement.prepare.Preparing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.UnitView;
import vn.thidua.plan.PlanId;
import vn.thidua.site.FormErrors;
import vn.thidua.site.table.TablePage;
import vn.thidua.site.table.TableQuery;

/// Puts together the first step.
@Component
class ParticipantsSight {
    private static final int AT_MOST = 60;
    private static final Map<String, String> COLUMNS = Map.of("unit", "");

    private final Preparing preparing;
    private final Participants participants;
    private final Organization organization;
    private final JdbcClient jdbc;

    ParticipantsSight(Preparing preparing, Participants participants, Organization organization, JdbcClient jdbc) {
        this.preparing = preparing;
        this.participants = participants;
        this.organization = organization;
        this.jdbc = jdbc;
    }

    ParticipantsPage page(PlanId plan, Map<String, String> asked, Actor by) {
        var prepared = preparing.of(plan, by);
        return page(prepared, prepared.preparation().audience(), prepared.participants(), asked, FormErrors.none());
    }

    /// The page with what was sent but not kept.
    ParticipantsPage again(PlanId plan, ParticipantsForm sent, FormErrors errors, Actor by) {
        var prepared = preparing.of(plan, by);
        var audience = sent.on(prepared.preparation().audience());
        var asked = Map.of("q", sent.q(), "at", sent.at());
        return page(prepared, audience, prepared.participants(), asked, errors);
    }

    private ParticipantsPage page(
            Prepared prepared, Audience audience, List<UnitView> called, Map<String, String> asked, FormErrors errors) {
        var plan = prepared.plan();
        var unit = organization.unit(plan.unit());
        var head = LaunchHead.of(prepared, unit.name(), LaunchHead.Step.PARTICIPANTS);
        var query = TableQuery.of(head.address() + LaunchHead.Step.PARTICIPANTS.path(), asked, COLUMNS, "q", "at");
        var way = way(unit, query.filter("at"));
        var text = query.filter("q");
        var found = text.isEmpty() ? candidates(way.getLast()) : organization.within(List.of(unit.id()), text, AT_MOST);
        var there = called.stream().map(UnitView::id).collect(Collectors.toSet());
        return new ParticipantsPage(
                head,
                audience,
                prepared.preparation().audienceSince(),
                kinds(unit.id()),
                participants.blocks(unit.id(), plan.year()),
                counts(called),
                page(query, called),
                organization.units(audience.removed()),
                candidates(found, there),
                way,
                found.size() >= AT_MOST,
                errors);
    }

    List<UnitView> all(PlanId plan, Actor by) {
        return preparing.of(plan, by).participants();
    }

    /// The unit itself may take part too: what it asks of itself.
    private List<UnitView> candidates(UnitView top) {
        var all = new ArrayList<UnitView>();
        all.add(top);
        all.addAll(organization.children(top.id()));
        return all;
    }

    private List<ParticipantsPage.Candidate> candidates(Collection<UnitView> found, Set<UnitId> there) {
        var above = above(found);
        return found.stream()
                .map(each -> new ParticipantsPage.Candidate(each, there.contains(each.id()), above.contains(each.id())))
                .toList();
    }

    /// Those among the units that have units below them.
    private Set<UnitId> above(Collection<UnitView> found) {
        return jdbc.sql("select distinct parent from organization.unit where parent = any(:units) and to_day is null")
                .param("units", found.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .set();
    }

    /// From the unit down to the one asked for; only the unit where that does not lie below it.
    private List<UnitView> way(UnitView unit, String at) {
        var asked = Ids.parse(at).map(UnitId::new).flatMap(organization::find).orElse(unit);
        var way = new ArrayList<>(organization.above(asked.id()));
        way.add(asked);
        var from = way.stream().map(UnitView::id).toList().indexOf(unit.id());
        return from < 0 ? List.of(unit) : way.subList(from, way.size());
    }

    private Map<UnitKind, Integer> kinds(UnitId unit) {
        var kinds = new EnumMap<UnitKind, Integer>(UnitKind.class);
        jdbc.sql("""
                select kind, count(*) as units from organization.unit
                where path @> array[:unit]::uuid[] and id <> :unit and to_day is null group by kind
                """)
                .param("unit", unit.value())
                .query((row, _) -> kinds.put(UnitKind.valueOf(row.getString("kind")), row.getInt("units")))
                .list();
        return kinds;
    }

    private static Map<UnitKind, Integer> counts(Collection<UnitView> units) {
        var counts = new EnumMap<UnitKind, Integer>(UnitKind.class);
        units.forEach(unit -> counts.merge(unit.kind(), 1, Integer::sum));
        return counts;
    }

    static <T> TablePage<T> page(TableQuery query, List<T> all) {
        var from = Math.min(query.offset(), all.size());
        return new TablePage<>(query, all.subList(from, Math.min(from + TableQuery.PAGE_SIZE, all.size())), all.size());
    }
}
