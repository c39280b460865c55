package vn.thidua.organization.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationRefusals;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.model.Reform;
import vn.thidua.organization.model.Unit;
import vn.thidua.organization.model.Units;
import vn.thidua.organization.model.Versions;

/// Whether a reorganization can be carried out on the tree as it stands, from its day on. Asked when it is entered and
/// again when its day has come.
@Component
class ReformCheck {
    private final Organization organization;
    private final Units units;
    private final Versions versions;

    ReformCheck(Organization organization, Units units, Versions versions) {
        this.organization = organization;
        this.units = units;
        this.versions = versions;
    }

    /// @throws Refusal with what stands in the way
    void require(Reform reform, LocalDate effective) {
        reform.before().forEach(unit -> requireUnchangedSince(unit, effective));
        reform.needed().forEach(unit -> requireThereOn(unit, effective));
        var founded = reform.founded().stream().map(Reform.Founding::id).toList();
        reform.otherHeirs().stream()
                .filter(heir -> !founded.contains(heir))
                .forEach(heir -> requireThereOn(heir, effective));
        reform.founded().forEach(founding -> Unit.created(founding.id(), founding.parent(), founding.as(), effective));
        switch (reform) {
            case Reform.Founding _ -> {}
            case Reform.Renaming renaming -> requireChange(renaming);
            case Reform.Moving moving -> requirePlace(moving);
            case Reform.Merging merging -> requireMerger(merging);
            case Reform.Splitting splitting -> requireParts(splitting);
            case Reform.Closing closing -> requireEnd(closing);
        }
    }

    void requireUnchangedSince(UnitId id, LocalDate effective) {
        var unit = units.require(id);
        unit.requireThere();
        var since = versions.openSince(id);
        // Several decisions may hold from one day on, but for a unit's first.
        boolean first = effective.equals(unit.fromDay());
        if (since != null && (since.isAfter(effective) || since.equals(effective) && first)) {
            throw Refusal.on(
                    "effective",
                    OrganizationRefusals.CHANGED_LATER,
                    "organization.refusal.changed_later",
                    unit.name(),
                    since);
        }
    }

    private void requireThereOn(UnitId id, LocalDate effective) {
        var unit = units.require(id);
        unit.requireThere();
        var from = unit.fromDay();
        if (from != null && from.isAfter(effective)) {
            throw Refusal.on(
                    "effective",
                    OrganizationRefusals.NOT_THERE_YET,
                    "organization.refusal.not_there_yet",
                    unit.name(),
                    from);
        }
    }

    private void requireChange(Reform.Renaming renaming) {
        var before = units.require(renaming.unit());
        if (before.changed(renaming.to()).equals(before)) {
            throw Refusal.on("name", OrganizationRefusals.NOTHING_CHANGES, "organization.refusal.nothing_changes");
        }
    }

    private void requirePlace(Reform.Moving moving) {
        if (Objects.equals(units.require(moving.unit()).parent(), moving.parent())) {
            throw Refusal.on("parent", OrganizationRefusals.NOTHING_CHANGES, "organization.refusal.nothing_changes");
        }
        if (moving.parent() != null && standsIn(moving.parent(), List.of(moving.unit()))) {
            throw Refusal.on("parent", OrganizationRefusals.BELOW_ITSELF, "organization.refusal.below_itself");
        }
    }

    private void requireMerger(Reform.Merging merging) {
        var begins = merging.begins();
        if (new HashSet<>(merging.units()).size() < (begins == null ? 1 : 2)
                || merging.units().contains(merging.into())) {
            throw Refusal.on("units", OrganizationRefusals.TOO_FEW_UNITS, "organization.refusal.too_few_to_merge");
        }
        requireOutside(begins == null ? merging.into() : begins.parent(), merging.units());
        requireHeirsOutside(merging, merging.units());
    }

    private void requireParts(Reform.Splitting splitting) {
        if (splitting.begins().size() < (splitting.heir() == null ? 1 : 2)) {
            throw Refusal.on("parts", OrganizationRefusals.TOO_FEW_UNITS, "organization.refusal.too_few_parts");
        }
        if (splitting.heir() != null) {
            splitting.begins().forEach(part -> requireOutside(part.parent(), List.of(splitting.unit())));
            requireHeirsOutside(splitting, List.of(splitting.unit()));
        }
    }

    private void requireEnd(Reform.Closing closing) {
        if (closing.heir() == null) {
            if (!organization.children(closing.unit()).isEmpty()) {
                throw Refusal.on("heir", OrganizationRefusals.UNITS_BELOW, "organization.refusal.units_below");
            }
            return;
        }
        requireOutside(closing.heir(), List.of(closing.unit()));
        requireHeirsOutside(closing, List.of(closing.unit()));
    }

    private void requireHeirsOutside(Reform reform, List<UnitId> ending) {
        reform.otherHeirs().stream()
                .filter(heir -> reform.founded().stream()
                        .noneMatch(founding -> founding.id().equals(heir)))
                .forEach(heir -> requireOutside(heir, ending));
    }

    private void requireOutside(@Nullable UnitId unit, List<UnitId> ending) {
        if (unit != null && standsIn(unit, ending)) {
            throw Refusal.on(
                    "heir",
                    OrganizationRefusals.HEIR_ENDS,
                    "organization.refusal.heir_ends",
                    units.require(unit).name());
        }
    }

    private boolean standsIn(UnitId unit, List<UnitId> subtrees) {
        return subtrees.contains(unit)
                || organization.above(unit).stream().anyMatch(above -> subtrees.contains(above.id()));
    }
}
