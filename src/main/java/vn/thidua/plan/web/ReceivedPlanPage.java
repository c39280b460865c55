package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitView;
import vn.thidua.site.FormErrors;

/// The form by which a superior's plan is entered that came on paper.
/// @param units the units the visitor may enter one for
/// @param unit the one chosen, null where he may for none
/// @param sent what he had written before it was refused
public record ReceivedPlanPage(
        List<UnitView> units, @Nullable UnitView unit, Sent sent, FormErrors errors) {
    /// @param issuedOn as a date field sends it
    public record Sent(String from, String number, String issuedOn, String text) {
        static final Sent NOTHING = new Sent("", "", "", "");
    }
}
