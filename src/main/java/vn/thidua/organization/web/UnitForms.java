package vn.thidua.organization.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.organization.Organization;
import vn.thidua.organization.OrganizationPermits;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form of a unit with what can be chosen in it.
@Component
class UnitForms {
    private static final int CHOICES = 400;

    private final OrganizationPermits permits;
    private final Organization organization;

    UnitForms(OrganizationPermits permits, Organization organization) {
        this.permits = permits;
        this.organization = organization;
    }

    UnitFormPage newUnit(@Nullable UnitView above, UnitForm form, FormErrors errors) {
        return new UnitFormPage(null, above, form, List.of(), besides(above, null), false, errors);
    }

    UnitFormPage changed(UnitId unit, UnitForm form, Actor by, FormErrors errors) {
        var places = organization.within(permits.tops(by), "", CHOICES).stream()
                .filter(place -> !place.id().equals(unit))
                .toList();
        var above = organization.superior(unit).orElse(null);
        return new UnitFormPage(
                organization.unit(unit),
                above,
                form,
                places,
                besides(above, unit),
                permits.mayManage(by, null),
                errors);
    }

    /// The superior and what stands beside: a body of the union stands beside one of them.
    private List<UnitView> besides(@Nullable UnitView above, @Nullable UnitId self) {
        return above == null
                ? List.of()
                : Stream.concat(Stream.of(above), organization.children(above.id()).stream())
                        .filter(choice -> !choice.id().equals(self))
                        .limit(CHOICES)
                        .toList();
    }
}
