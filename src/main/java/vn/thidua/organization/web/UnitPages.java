package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Missing;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitSection;
import vn.thidua.organization.UnitThen;

/// Gathers the page of a unit.
@Component
class UnitPages {
    private static final int LINES = 8;
    private static final int PEOPLE = 12;

    private final OrganizationPermits permits;
    private final PeopleOfUnit people;
    private final UnitHistory history;
    private final UnitTree tree;
    private final ReorganizationBoard reorganizations;
    private final ObjectProvider<UnitSection> sections;
    private final JdbcClient jdbc;

    UnitPages(
            OrganizationPermits permits,
            PeopleOfUnit people,
            UnitHistory history,
            UnitTree tree,
            ReorganizationBoard reorganizations,
            ObjectProvider<UnitSection> sections,
            JdbcClient jdbc) {
        this.permits = permits;
        this.people = people;
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
                superior(unit, by),
                beside == null ? null : history.latest(beside),
                day == null ? history.beside(id) : List.of(),
                tree.below(id, day, by).stream().map(TreeNode::unit).toList(),
                people.first(id, day, by, PEOPLE),
                history.heirs(id),
                history.predecessors(id),
                versions(id),
                reorganizations.of(id, by),
                sections(id, day, by),
                ended == null && permits.mayManage(by, id),
                ended == null && permits.mayManagePeople(by, id));
    }

    private UnitPage.@Nullable Superior superior(UnitThen unit, Actor by) {
        var parent = unit.parent();
        return parent == null
                ? null
                : new UnitPage.Superior(superior(unit), sees(parent, by) ? "/units/" + Ids.text(parent.value()) : null);
    }

    private boolean sees(UnitId unit, Actor by) {
        try {
            permits.requireSee(by, unit);
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

    /// As it was called when the version began; of the present one, as it is called now.
    private String superior(UnitThen version) {
        var parent = version.parent();
        if (parent == null) {
            return "";
        }
        var day = version.toDay() == null || version.fromDay() == null ? version.toDay() : version.fromDay();
        var then =
                day == null ? history.latest(parent) : history.on(parent, day).orElseGet(() -> history.latest(parent));
        return then.name();
    }

    private List<UnitPage.Section> sections(UnitId id, @Nullable LocalDate day, Actor by) {
        return sections.stream()
                .sorted(Comparator.comparingInt(UnitSection::position))
                .flatMap(section -> {
                    var content = day == null ? Optional.of(section.of(id, by, LINES)) : section.on(id, day, by, LINES);
                    return content
                            .filter(filled -> filled.count() > 0 || filled.all() != null && section.evenEmpty())
                            .map(filled -> new UnitPage.Section(section.heading(), filled))
                            .stream();
                })
                .toList();
    }
}
