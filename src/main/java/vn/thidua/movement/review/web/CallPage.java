package vn.thidua.movement.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.review.Review;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form for a meeting to come.
/// @param review the one that is changed, null for a new one
/// @param units that take part
public record CallPage(
        MovementHead head, @Nullable Review review, List<UnitView> units, CallForm form, FormErrors errors) {

    public String list() {
        return head.address() + "/reviews";
    }

    public String back() {
        return review == null ? list() : list() + "/" + review.id().text();
    }

    public String action() {
        return review == null ? list() : back() + "/call";
    }

    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
