package vn.thidua.plan.web;

import java.time.LocalDate;
import vn.thidua.plan.life.Plan;
import vn.thidua.site.FormErrors;

/// Before the signature: what will be on the paper.
/// @param nextNumber the number that will most likely be given, others may sign before
/// @param open open findings that warn
public record SigningPage(
        Plan plan,
        String unit,
        int nextNumber,
        String date,
        int open,
        long remarks,
        LocalDate today,
        FormErrors errors) {
    public String address() {
        return "/plans/" + plan.id().text();
    }
}
