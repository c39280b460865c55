package vn.thidua.organization.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The first step of a reorganization: what, since when, by which decision.
/// @param unit the unit it is about; for a new one its superior, null for a root
/// @param choices units that can be chosen as partners, superiors and heirs
/// @param cut whether there are more of them
public record ReformPage(
        ReorganizationKind kind,
        @Nullable UnitThen unit,
        ReformForm form,
        List<UnitView> choices,
        boolean cut,
        boolean mayBeRoot,
        FormErrors errors) {
    public static final int PARTS = ReformForm.PARTS;
    public static final String NEW = ReformForm.NEW;

    public String key(UnitView other) {
        return Ids.text(other.id().value());
    }

    public String back() {
        return unit == null ? "/units" : "/units/" + Ids.text(unit.id().value());
    }

    public boolean is(String name) {
        return kind.name().equals(name);
    }

    public boolean names() {
        return is("FOUND") || is("RENAME") || is("MERGE");
    }

    public List<UnitView> others() {
        UnitId self = unit == null ? null : unit.id();
        return choices.stream().filter(choice -> !choice.id().equals(self)).toList();
    }
}
