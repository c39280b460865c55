package vn.thidua.organization.model;

import vn.thidua.kernel.Refusal;
import vn.thidua.kernel.Vietnamese;
import vn.thidua.organization.OrganizationRefusals;

/// One line of text from a form: composed, spaces folded, not too long.
public final class Line {
    private Line() {}

    public static String required(String field, String text, int atMost) {
        var line = optional(field, text, atMost);
        if (line.isEmpty()) {
            throw Refusal.on(field, OrganizationRefusals.NAME_BLANK, "organization.refusal.blank");
        }
        return line;
    }

    public static String optional(String field, String text, int atMost) {
        var line = Vietnamese.line(text);
        if (line.length() > atMost) {
            throw Refusal.on(field, OrganizationRefusals.TEXT_TOO_LONG, "organization.refusal.too_long", atMost);
        }
        return line;
    }
}
