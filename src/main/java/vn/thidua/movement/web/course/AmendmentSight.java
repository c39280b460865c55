package vn.thidua.movement.web.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.duty.DutyStanding;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.movement.MovementId;
import vn.thidua.movement.model.Amendments;
import vn.thidua.movement.model.MovementCourse;
import vn.thidua.movement.usecase.PendingAmendment;
import vn.thidua.movement.web.MovementHeads;
import vn.thidua.organization.Organization;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;
import vn.thidua.site.TextBundles;
import vn.thidua.site.Texts;

/// Puts together what one visitor sees of the amendments of a movement.
@Component
@Transactional(readOnly = true)
class AmendmentSight {
    /// With more units than this nobody picks them one by one.
    private static final int UNITS_TO_CHOOSE = 200;

    private final MovementHeads heads;
    private final PendingAmendment pending;
    private final Amendments amendments;
    private final MovementCourse course;
    private final Organization organization;
    private final TextBundles bundles;

    AmendmentSight(
            MovementHeads heads,
            PendingAmendment pending,
            Amendments amendments,
            MovementCourse course,
            Organization organization,
            TextBundles bundles) {
        this.heads = heads;
        this.pending = pending;
        this.amendments = amendments;
        this.course = course;
        this.organization = organization;
        this.bundles = bundles;
    }

    AmendmentPage page(MovementId id, Texts texts, Actor by) {
        return page(id, null, texts, FormErrors.none(), by);
    }

    AmendmentPage page(MovementId id, AmendmentForm form, FormErrors errors, Actor by) {
        return page(id, form, null, errors, by);
    }

    private AmendmentPage page(
            MovementId id, @Nullable AmendmentForm sent, @Nullable Texts texts, FormErrors errors, Actor by) {
        var head = heads.of(id, AmendmentTab.PATH, by);
        var preview = head.leads() ? pending.of(head.movement()).orElse(null) : null;
        var participants = preview == null ? List.<UnitId>of() : course.participants(id);
        var form = sent;
        if (form == null) {
            form = AmendmentForm.fresh(
                    preview == null || texts == null
                            ? ""
                            : texts.of(
                                    "movement.amendment.reason.usual",
                                    preview.plan().number()));
        }
        return new AmendmentPage(
                head,
                preview,
                participants.size() > UNITS_TO_CHOOSE ? List.of() : organization.units(participants),
                preview == null ? Map.of() : names(preview),
                amendments.of(id),
                form,
                errors);
    }

    /// What units are asked to acknowledge, in the language of the offices.
    String acknowledgement(MovementId id, Actor by) {
        var head = heads.of(id, AmendmentTab.PATH, by);
        return pending.of(head.movement())
                .map(preview -> bundles.in(Vietnamese.LOCALE)
                        .of(
                                "movement.amendment.acknowledge.words",
                                preview.plan().number()))
                .orElse("");
    }

    private Map<UnitId, String> names(PendingAmendment.Preview preview) {
        Set<UnitId> units = new HashSet<>();
        for (var item : preview.items()) {
            units.addAll(item.added());
            units.addAll(item.meant());
            item.gone().stream().map(DutyStanding::unit).forEach(units::add);
            item.days().stream()
                    .flatMap(group -> group.duties().stream())
                    .map(DutyStanding::unit)
                    .forEach(units::add);
        }
        Map<UnitId, String> names = new HashMap<>();
        organization.units(units).forEach(unit -> names.put(unit.id(), name(unit)));
        return names;
    }

    private static String name(UnitView unit) {
        return unit.shortName().isEmpty() ? unit.name() : unit.shortName();
    }
}
