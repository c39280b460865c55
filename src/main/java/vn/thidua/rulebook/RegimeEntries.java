package vn.thidua.rulebook;

import java.util.Set;

/// Reads the periods of the law.
final class RegimeEntries {
    private RegimeEntries() {}

    static Regime regime(Entry entry, LegalDocuments documents) {
        var instruments = entry.texts("instruments");
        for (var number : instruments) {
            if (documents.find(number).isEmpty()) {
                throw entry.fault("no such document: " + number);
            }
        }
        return new Regime(
                entry.text("id"),
                entry.text("name"),
                entry.flag("applied", true),
                instruments,
                entry.validity(),
                entry.textOrNull("note"));
    }

    static Transition transition(Entry entry, Set<String> regimes) {
        return new Transition(
                known(entry, "leaving", regimes),
                known(entry, "entering", regimes),
                entry.text("words"),
                entry.validity());
    }

    static Draft draft(Entry entry, Codes codes) {
        return new Draft(codes.oneOrNull(entry, "award"), entry.text("words"), entry.validity());
    }

    private static String known(Entry entry, String key, Set<String> regimes) {
        var id = entry.text(key);
        if (!regimes.contains(id)) {
            throw entry.fault("no such regime: " + id);
        }
        return id;
    }
}
