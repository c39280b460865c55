package vn.thidua.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitKind;

/// What `demo/people.yaml` says.
record Staff(
        List<String> families,
        List<String> maleMiddle,
        List<String> maleGiven,
        List<String> femaleMiddle,
        List<String> femaleGiven,
        List<Staffing> staffing) {

    /// How units of a kind are staffed.
    /// @param women in a hundred
    record Staffing(
            UnitKind kind,
            String head,
            int deputies,
            String deputy,
            int others,
            int women,
            String employment,
            List<String> posts) {}

    /// Somebody made up.
    /// @param employment name of the kind of employment
    /// @param since the year he came to the post
    record Someone(
            String name,
            boolean woman,
            @Nullable Integer birthYear,
            String post,
            boolean head,
            String employment,
            int since) {}

    static Staff load() {
        return DemoFile.read("people", Staff.class);
    }

    @Nullable Staffing of(UnitKind kind) {
        return staffing.stream().filter(each -> each.kind() == kind).findFirst().orElse(null);
    }
}
