package vn.thidua.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.UnitHistory;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;
import vn.thidua.organization.UnitView;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.site.FormErrors;

/// The pages of a reorganization that is being entered.
@Component
class ReformPages {
    private static final int CHOICES = 300;

    private final OrganizationPermits permits;
    private final Organization organization;
    private final UnitHistory history;
    private final Clock clock;

    ReformPages(OrganizationPermits permits, Organization organization, UnitHistory history, Clock clock) {
        this.permits = permits;
        this.organization = organization;
        this.history = history;
        this.clock = clock;
    }

    /// An empty form, filled with what the unit is today.
    ReformForm blank(ReorganizationKind kind, @Nullable UnitId unit) {
        var values = new LinkedMultiValueMap<String, String>();
        values.set("kind", kind.name());
        values.set("key", Ids.text(Ids.next()));
        values.set("into", ReformForm.NEW);
        values.set("ends", "yes");
        values.set("unit", unit == null ? "" : Ids.text(unit.value()));
        if (unit != null) {
            fill(values, history.latest(unit), kind);
            values.set("position", Integer.toString(organization.position(unit)));
        }
        return new ReformForm(values);
    }

    private static void fill(LinkedMultiValueMap<String, String> values, UnitThen unit, ReorganizationKind kind) {
        boolean same = kind == ReorganizationKind.RENAME;
        var parent = unit.parent();
        var beside = unit.beside();
        values.set("name", same ? unit.name() : "");
        values.set("shortName", same && !unit.shortName().equals(unit.name()) ? unit.shortName() : "");
        values.set("symbol", same ? unit.symbol() : "");
        values.set("unitKind", unit.kind().name().toUpperCase(Locale.ROOT));
        values.set("place", unit.place());
        values.set("legalPersonality", Boolean.toString(unit.legalPersonality()));
        values.set("awardAuthority", unit.awardAuthority());
        values.set("beside", same && beside != null ? Ids.text(beside.value()) : "");
        values.set("parent", parent == null ? "" : Ids.text(parent.value()));
    }

    ReformPage form(ReformForm form, FormErrors errors, Actor by) {
        var unit = form.unit();
        var found = organization.within(permits.tops(by), form.text("find"), CHOICES);
        var siblings = unit == null ? List.<UnitView>of() : siblings(unit);
        var chosen = organization.units(Stream.of("units", "parent", "heir", "into", "others")
                .flatMap(name -> form.ids(name).stream())
                .filter(id -> found.stream().noneMatch(each -> each.id().equals(id)))
                .distinct()
                .filter(id -> sees(id, by))
                .toList());
        var choices = Stream.of(chosen, siblings.stream().limit(CHOICES).toList(), found)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new ReformPage(
                form.kind(),
                unit == null ? null : history.latest(unit),
                form,
                choices,
                found.size() == CHOICES || !form.text("find").isEmpty(),
                permits.mayManage(by, null),
                errors);
    }

    /// Those of its own kind first: communes merge with communes.
    private List<UnitView> siblings(UnitId unit) {
        var kind = organization.unit(unit).kind();
        return organization.superior(unit).map(above -> organization.children(above.id())).orElse(List.of()).stream()
                .sorted(Comparator.comparing(sibling -> sibling.kind() != kind))
                .toList();
    }

    PreviewPage preview(
            ReformForm form, Reform reform, Decision decision, List<PreviewReform.Group> groups, FormErrors errors) {
        var unit = form.unit();
        var ends = switch (reform) {
            case Reform.Merging merging -> merging.units();
            case Reform.Closing closing -> List.of(closing.unit());
            case Reform.Splitting splitting when splitting.heir() != null -> List.of(splitting.unit());
            default -> List.<UnitId>of();
        };
        return new PreviewPage(
                form.kind(),
                unit == null ? null : history.latest(unit),
                form,
                decision,
                named(ends),
                reform.founded().stream().map(founding -> founding.as().name()).toList(),
                superior(reform),
                heirs(reform, form),
                reform instanceof Reform.Splitting splitting && splitting.heir() == null,
                groups,
                decision.effective().isAfter(LocalDate.now(clock)),
                errors);
    }

    private String superior(Reform reform) {
        var parent = switch (reform) {
            case Reform.Moving moving -> moving.parent();
            case Reform.Founding founding -> founding.parent();
            case Reform.Merging merging
            when merging.begins() != null -> merging.begins().parent();
            case Reform.Splitting splitting
            when !splitting.begins().isEmpty() -> splitting.begins().getFirst().parent();
            default -> null;
        };
        return parent == null ? "" : name(parent);
    }

    private Map<String, String> heirs(Reform reform, ReformForm form) {
        var heirs = new LinkedHashMap<String, String>();
        reform.founded()
                .forEach(founding ->
                        heirs.put(Ids.text(founding.id().value()), founding.as().name()));
        var into = switch (reform) {
            case Reform.Merging merging when merging.begins() == null -> merging.into();
            case Reform.Closing closing -> closing.heir();
            default -> null;
        };
        if (into != null) {
            heirs.put(Ids.text(into.value()), name(into));
        }
        if (!heirs.isEmpty()) {
            form.ids("others").forEach(other -> heirs.putIfAbsent(Ids.text(other.value()), name(other)));
        }
        return heirs;
    }

    private Map<UnitId, String> named(List<UnitId> units) {
        var names = new LinkedHashMap<UnitId, String>();
        units.forEach(unit -> names.put(unit, name(unit)));
        return names;
    }

    private boolean sees(UnitId unit, Actor by) {
        var tops = permits.tops(by);
        return tops.contains(unit)
                || organization.above(unit).stream().map(UnitView::id).anyMatch(tops::contains);
    }

    private String name(UnitId unit) {
        return Objects.requireNonNull(history.latest(unit)).name();
    }
}
