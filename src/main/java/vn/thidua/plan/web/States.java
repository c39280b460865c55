package vn.thidua.plan.web;

import vn.thidua.plan.life.PlanState;

/// The colour of a state; the word beside it says the same.
final class States {
    private States() {}

    static String tag(PlanState state) {
        return switch (state) {
            case DRAFT, AMENDING -> "info";
            case SUBMITTED -> "due";
            case RETURNED -> "late";
            case ISSUED -> "ok";
            case CLOSED, RECEIVED -> "";
        };
    }
}
