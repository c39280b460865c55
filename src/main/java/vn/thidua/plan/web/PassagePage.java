package vn.thidua.plan.web;

import java.util.UUID;
import vn.thidua.plan.PlanId;

/// A passage being written: one paragraph, or the whole text.
/// @param index of the paragraph, -1 for the whole text
/// @param base the revision it is written upon
/// @param from where in that revision's text the passage begins
/// @param to where it ends
/// @param sitting what is undone together
public record PassagePage(
        PlanId plan, String title, int index, int base, int from, int to, String words, UUID sitting) {
    public String address() {
        return "/plans/" + plan.text();
    }

    public String back() {
        return address() + (index < 0 ? "" : "#b-" + index);
    }

    public boolean whole() {
        return index < 0;
    }
}
