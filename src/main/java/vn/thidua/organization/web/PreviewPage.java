package vn.thidua.organization.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.ReorganizationKind;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.UnitThen;
import vn.thidua.organization.model.Decision;
import vn.thidua.organization.usecase.PreviewReform;
import vn.thidua.site.FormErrors;

/// The second step: what the reorganization does and what passes on, before it is confirmed.
/// @param unit the unit it is about; for a new one its superior, null for a root
/// @param ends the units that end, by name
/// @param beginning names of the units that are founded
/// @param superior name of the new superior, empty where it does not change or there is none
/// @param heirs the units something may pass to, by key; the main heir first
/// @param waits whether its day is still to come
public record PreviewPage(
        ReorganizationKind kind,
        @Nullable UnitThen unit,
        ReformForm form,
        Decision decision,
        Map<UnitId, String> ends,
        List<String> beginning,
        String superior,
        Map<String, String> heirs,
        boolean goesOn,
        List<PreviewReform.Group> groups,
        boolean waits,
        FormErrors errors) {

    /// What the first step entered, to be sent along.
    public List<Map.Entry<String, String>> carried() {
        return form.values().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().startsWith("way.") && !entry.getKey().startsWith("_"))
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    public List<String> ending() {
        return List.copyOf(ends.values());
    }

    /// Whose a thing is, where that is not plain.
    public String owner(Belongings.Item item) {
        return ends.size() > 1 ? ends.getOrDefault(item.unit(), "") : "";
    }

    public String mainHeir() {
        return heirs.values().stream().findFirst().orElse("");
    }

    /// Whether an item stays unless somebody says otherwise.
    public boolean stays(boolean passes) {
        return goesOn || !passes;
    }

    public LocalDate lastDay() {
        return decision.effective().minusDays(1);
    }
}
