package vn.thidua.duty.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import vn.thidua.site.api.ApiCodes;
import vn.thidua.site.api.ApiFault;

/// From where a system looks at duties, as the views of the page do. Its own units are the ones it was connected to,
/// without those below: a system that only reads holds no act by which the page would tell them apart.
enum Standpoint {
    /// what its units have still to do
    OWED("d.unit = any(tops.own) and d.state in ('OPEN', 'RETURNED')"),
    /// what others have handed in to its units
    WAITING("t.asked_by = any(tops.own) and d.state = 'SUBMITTED'"),
    /// what its units have handed in
    SENT("d.unit = any(tops.own) and d.state = 'SUBMITTED'"),
    /// all that its units have asked of others
    ASKED("t.asked_by = any(tops.own)"),
    /// all of the units it sees, and all they ask of others
    ALL("(u.path && tops.own or a.path && tops.own)");

    private final String where;

    Standpoint(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    /// @throws ApiFault where there is none of this name
    static Standpoint of(String name) {
        return Arrays.stream(values())
                .filter(each -> each.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new ApiFault(
                        HttpStatus.BAD_REQUEST,
                        ApiCodes.CHOICE,
                        "api.error.choice",
                        "view",
                        Arrays.stream(values()).map(Standpoint::key).collect(Collectors.joining(", "))));
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
