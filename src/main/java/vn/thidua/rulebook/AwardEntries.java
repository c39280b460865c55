package vn.thidua.rulebook;

import java.util.ArrayList;
import java.util.Set;

/// Reads titles and forms.
final class AwardEntries {
    private AwardEntries() {}

    static Award award(Entry entry) {
        var code = Codes.read(entry, entry.text("code"));
        var type = entry.text("type");
        var name = entry.text("name");
        var subject = entry.choice("subject", Award.Subject.class);
        var level = entry.text("level");
        var aliases = entry.texts("aliases");
        var slips = entry.texts("slips");
        entry.textOrNull("note");
        var grants = new ArrayList<Award.Grant>();
        for (var grant : entry.entries("granted")) {
            grants.add(new Award.Grant(
                    grant.validity(), Set.copyOf(grant.choices("by", Authority.class)), grant.textOrNull("name")));
            grant.done();
        }
        return switch (type) {
            case "title" -> new EmulationTitle(code, name, subject, level, aliases, slips, grants);
            case "form" -> new CommendationForm(code, name, subject, level, aliases, slips, grants);
            default -> throw entry.fault("type is title or form, not " + type);
        };
    }
}
