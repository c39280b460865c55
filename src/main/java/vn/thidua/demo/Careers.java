package vn.thidua.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thidua.ledger.Grade;

/// What `demo/merits.yaml` says.
/// @param peopleEvery every how many people one is handed a career
/// @param provincial codes of what the province decides
/// @param ownBy what stands before the name of a body that decides itself
record Careers(
        int peopleEvery,
        Set<String> provincial,
        String provincialBy,
        String ownBy,
        List<Career> people,
        List<Career> units,
        List<Career> outside,
        Revoked revoked) {
    static Careers load() {
        return DemoFile.read("merits", Careers.class);
    }

    /// What somebody received, by year.
    /// @param occasions what kind of commendation the form of a year was; some are not recorded, as in old papers
    record Career(
            @DefaultValue Map<Integer, String> titles,
            @DefaultValue Map<Integer, String> forms,
            @DefaultValue Map<Integer, String> occasions,
            @DefaultValue Map<Integer, Grade> ratings,
            @DefaultValue Map<Integer, String> initiatives,
            @DefaultValue Map<Integer, String> discipline) {}

    record Revoked(int career, int year, String number, LocalDate day, String by, String reason) {}
}
