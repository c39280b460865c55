package vn.thidua.organization.block.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.BlockView;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form of a block.
/// @param block the block to change, null for a new one
/// @param organizers who may organize a new one
/// @param chosen key of the organizer
public record BlockFormPage(
        @Nullable BlockView block, BlockForm form, List<UnitView> organizers, String chosen, FormErrors errors) {
    public String action() {
        return block == null ? "/blocks" : back();
    }

    public String back() {
        return block == null ? "/blocks" : "/blocks/" + Ids.text(block.id().value());
    }

    public String key(UnitView unit) {
        return Ids.text(unit.id().value());
    }
}
