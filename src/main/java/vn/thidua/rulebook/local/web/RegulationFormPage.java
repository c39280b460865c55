package vn.thidua.rulebook.local.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.UnitView;
import vn.thidua.rulebook.Rulebook;
import vn.thidua.rulebook.local.FileFault;
import vn.thidua.rulebook.local.Provision;
import vn.thidua.rulebook.local.ProvisionKind;
import vn.thidua.rulebook.local.Regulation;
import vn.thidua.rulebook.local.Row;
import vn.thidua.site.FormErrors;

/// The form of a regulation.
/// @param regulation the draft that is changed; null for a new one
/// @param units a new one may be entered for
/// @param unit key of the one chosen
/// @param awards that can be named
/// @param fileFaults what is wrong with the file that was sent
public record RegulationFormPage(
        RegulationForm form,
        @Nullable Regulation regulation,
        List<UnitView> units,
        String unit,
        List<Option> awards,
        FormErrors errors,
        List<FileFault> fileFaults) {
    /// An award to choose.
    public record Option(String code, String name) {}

    /// @param above the forms of their own of the units above
    static List<Option> awards(Rulebook rulebook, List<Provision.Form> above, RegulationForm form) {
        var options = new ArrayList<Option>();
        for (var row : form.draft().rows()) {
            if (row.kind() == ProvisionKind.FORM && !row.value("code").isBlank()) {
                options.add(new Option(row.value("code").strip(), row.value("name")));
            }
        }
        above.stream().map(each -> new Option(each.code().value(), each.name())).forEach(options::add);
        rulebook.awards().stream()
                .map(award -> new Option(award.code().value(), award.name()))
                .forEach(options::add);
        return options;
    }

    public List<ProvisionKind> kinds() {
        return Arrays.asList(ProvisionKind.values());
    }

    public String key(UnitView each) {
        return Ids.text(each.id().value());
    }

    public String action() {
        return regulation == null
                ? RegulationPage.LIST
                : RegulationPage.LIST + "/" + regulation.id().text();
    }

    public String back() {
        return action();
    }

    public String title() {
        return regulation == null ? "rulebook.local.new" : "rulebook.local.edit";
    }

    public boolean chosen(Row row, String field, String code) {
        return Arrays.asList(row.value(field).split(",")).contains(code);
    }
}
