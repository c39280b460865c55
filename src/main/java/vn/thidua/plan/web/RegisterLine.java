package vn.thidua.plan.web;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.kernel.Ids;

/// One number of the register and the plan that bears it.
public record RegisterLine(String number, LocalDate issuedOn, UUID plan, String title, int edition, String signedBy) {
    public String address() {
        return "/plans/" + Ids.text(plan) + "/editions/" + edition + ".pdf";
    }
}
