package vn.thidua.duty.web;

import java.util.Locale;
import java.util.stream.Stream;

/// Which duties the list shows. Named in the message bundles as `duty.view.<name in lower case>`.
public enum View {
    /// what my units have still to do
    OWED("""
            d.unit in (select unit from access.granted_units(:by, 'ANSWER_DUTIES')) and d.state in ('OPEN', 'RETURNED')
            """),
    /// what others have handed in to my units
    WAITING("""
            d.task in (select k.id from duty.task k
                       where k.asked_by in (select unit from access.granted_units(:by, 'DECIDE_DUTIES')))
            and d.state = 'SUBMITTED'
            """),
    /// what my units have handed in
    SENT("""
            d.unit in (select unit from access.granted_units(:by, 'ANSWER_DUTIES')) and d.state = 'SUBMITTED'
            """),
    /// all that my units have asked of others
    ASKED("""
            d.task in (select k.id from duty.task k
                       where k.asked_by in (select unit from access.granted_units(:by, 'DECIDE_DUTIES')))
            """),
    /// all of the units I see, and all they ask of others
    ALL("""
            (d.unit in (select s.id from organization.unit s
                        where s.path && array(select unit from access.granted_units(:by, 'SEE')))
             or d.task in (select k.id from duty.task k join organization.unit s on s.id = k.asked_by
                           where s.path && array(select unit from access.granted_units(:by, 'SEE'))))
            """);

    private final String where;

    View(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    public String text() {
        return "duty.view." + name().toLowerCase(Locale.ROOT);
    }

    /// As it stands in the address.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether somebody waits for these to become fewer: the others hold years of duties, which nobody counts at each
    /// look.
    boolean toBeDone() {
        return this == OWED || this == WAITING || this == SENT;
    }

    static View of(String key) {
        return Stream.of(values())
                .filter(view -> view.key().equals(key))
                .findFirst()
                .orElse(OWED);
    }
}
