package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.PersonView;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.organization.UnitThen;

/// Gathers the page of a unit.
@Component
class UnitPages {
    private static final int LINES = 8;

    private final OrganizationPermits permits;
    private final Organization organization;
    private final UnitHistory history;
    private final UnitTree tree;
    private final ReorganizationBoard reorganizations;
    private final ObjectProvider<UnitSection> sections;
    private final JdbcClient jdbc;

    UnitPages(
            OrganizationPermits permits,
            Organization organization,
            UnitHistory history,
            UnitTree tree,
            ReorganizationBoard reorganizations,
            ObjectProvider<UnitSection> sections,
            JdbcClient jdbc) {
        this.permits = permits;
        this.organization = organization;
        this.history = history;
        this.tree = tree;
        this.reorganizations = reorganizations;
        this.sections = sections;
        this.jdbc = jdbc;
    }

    /// @throws Missing where the actor may not see the unit
    UnitPage of(UnitId id, @Nullable LocalDate day, Actor by) {
        permits.requireSee(by, id);
        var ended = history.ended(id).orElse(null);
        var then = day == null ? null : history.on(id, day).orElse(null);
        var unit = then != null ? then : history.latest(id);
        var beside = unit.beside();
        return new UnitPage(
                id,
                unit,
                day,
                day == null || then != null,
                ended,
                tree.wayTo(id, by),
                beside == null ? null : history.latest(beside),
                day == null ? history.beside(id) : List.of(),
                day == null
                        ? seen(id, by)
                        : history.unitsOn(id, day).stream()
                                .filter(child -> sees(child, by))
                                .toList(),
                day == null ? organization.people(id) : List.<PersonView>of(),
                history.heirs(id),
                history.predecessors(id),
                versions(id),
                reorganizations.of(id, by),
                day == null ? sections(id, by) : List.of(),
                ended == null && permits.mayManage(by, id),
                ended == null && permits.mayManagePeople(by, id));
    }

    private List<UnitThen> seen(UnitId id, Actor by) {
        return tree.below(id, null, by).stream()
                .map(node -> history.latest(node.unit().id()))
                .toList();
    }

    private boolean sees(UnitThen unit, Actor by) {
        try {
            permits.requireSee(by, unit.id());
            return true;
        } catch (Missing _) {
            return false;
        }
    }

    private List<UnitPage.VersionLine> versions(UnitId id) {
        var decisions =
                jdbc.sql("""
                        select coalesce(r.decision_number, '') from organization.unit_version v
                        left join organization.reorganization r on r.id = v.begun_by
                        where v.unit = :unit and coalesce(v.to_day >= v.from_day, true)
                        order by v.to_day desc nulls first, v.id desc
                        """).param("unit", id.value()).query(String.class).list();
        var names = history.names(id);
        return IntStream.range(0, names.size())
                .mapToObj(i -> new UnitPage.VersionLine(names.get(i), superior(names.get(i)), decisions.get(i)))
                .toList();
    }

    /// As it was called when the version began.
    private String superior(UnitThen version) {
        var parent = version.parent();
        if (parent == null) {
            return "";
        }
        var day = version.fromDay() != null ? version.fromDay() : version.toDay();
        var then =
                day == null ? history.latest(parent) : history.on(parent, day).orElseGet(() -> history.latest(parent));
        return then.name();
    }

    private List<UnitPage.Section> sections(UnitId id, Actor by) {
        return sections.stream()
                .sorted(Comparator.comparingInt(UnitSection::position))
                .map(section -> new UnitPage.Section(section.heading(), section.of(id, by, LINES)))
                .filter(section -> section.content().count() > 0)
                .toList();
    }
}
