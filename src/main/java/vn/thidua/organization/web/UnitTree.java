package vn.thidua.organization.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The tree as one actor sees it, upper levels first where it does not fit on a page; or what a search finds.
@Component
class UnitTree {
    static final int ON_A_PAGE = 400;

    private final OrganizationPermits permits;
    private final Organization organization;

    UnitTree(OrganizationPermits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    /// Units in the order of the tree, each below the one it belongs to.
    List<UnitsPage.Node> seenBy(Actor by, String searched) {
        var units = organization.within(permits.tops(by), searched, ON_A_PAGE);
        var below = new HashMap<UnitId, List<UnitView>>();
        var tops = new ArrayList<UnitView>();
        units.forEach(unit -> below.put(unit.id(), new ArrayList<>()));
        for (var unit : units) {
            var siblings = unit.parent() == null ? null : below.get(unit.parent());
            (siblings == null ? tops : siblings).add(unit);
        }
        var nodes = new ArrayList<UnitsPage.Node>();
        tops.forEach(top -> hang(top, 0, below, nodes));
        return nodes;
    }

    /// The units above one, the topmost that the actor may see first.
    List<UnitView> wayTo(UnitId unit, Actor by) {
        return organization.above(unit).stream()
                .dropWhile(above -> !sees(by, above.id()))
                .toList();
    }

    UnitFormPage newUnit(@Nullable UnitView above, UnitForm form, FormErrors errors) {
        return new UnitFormPage(null, above, form, List.of(), false, errors);
    }

    UnitFormPage changed(UnitId unit, UnitForm form, Actor by, FormErrors errors) {
        var places = organization.within(permits.tops(by), "", ON_A_PAGE).stream()
                .filter(place -> !place.id().equals(unit) && permits.mayManage(by, place.id()))
                .toList();
        return new UnitFormPage(
                organization.unit(unit),
                organization.superior(unit).orElse(null),
                form,
                places,
                permits.mayManage(by, null),
                errors);
    }

    private boolean sees(Actor by, UnitId unit) {
        var tops = permits.tops(by);
        return tops.contains(unit) || organization.above(unit).stream().anyMatch(above -> tops.contains(above.id()));
    }

    private static void hang(UnitView unit, int level, Map<UnitId, List<UnitView>> below, List<UnitsPage.Node> nodes) {
        nodes.add(new UnitsPage.Node(unit, level));
        below.getOrDefault(unit.id(), List.of()).forEach(child -> hang(child, level + 1, below, nodes));
    }
}
