package vn.thidua.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.kernel.Missing;
import vn.thidua.kernel.Refusal;
import vn.thidua.organization.UnitId;

/// Who may do what for which unit, today. Asked first by every use case; lists join
/// `access.permitted_units(account, act)` instead of asking row by row.
@Component
public class Permits {
    private final JdbcClient jdbc;

    Permits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @throws Missing where the actor may not even see the unit, or there is none
    /// @throws Refusal where he sees it but may not do this
    public void require(Actor by, Act act, UnitId unit) {
        if (may(by, act, unit)) {
            return;
        }
        if (!may(by, Act.SEE, unit)) {
            throw new Missing("unit");
        }
        throw refusal(act);
    }

    public boolean may(Actor by, Act act, UnitId unit) {
        return AskedOnce.whether(() -> permits(by, act, unit), by, "may", act, unit.value());
    }

    private boolean permits(Actor by, Act act, UnitId unit) {
        return jdbc.sql("select access.permits(:account, :act, :unit)")
                .param("account", by.account())
                .param("act", act.name())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /// For what concerns no single unit, such as a new root of the tree: asks for a grant over the whole tree.
    /// @throws Refusal where the actor holds none
    public void requireEverywhere(Actor by, Act act) {
        if (!mayEverywhere(by, act)) {
            throw refusal(act);
        }
    }

    public boolean mayEverywhere(Actor by, Act act) {
        return AskedOnce.whether(() -> holds("permits_everywhere", by, act), by, "everywhere", act);
    }

    /// Whether there is any unit the actor may do this for: decides about menus.
    public boolean mayAnywhere(Actor by, Act act) {
        return AskedOnce.whether(() -> holds("permits_anywhere", by, act), by, "anywhere", act);
    }

    private boolean holds(String function, Actor by, Act act) {
        return jdbc.sql("select access." + function + "(:account, :act)")
                .param("account", by.account())
                .param("act", act.name())
                .query(Boolean.class)
                .single();
    }

    /// The units of the actor's own grants for this act, not those below them: what he can choose to act for.
    /// A grant over the whole tree gives the roots.
    public List<UnitId> unitsOf(Actor by, Act act) {
        return AskedOnce.list(() -> granted(by, act), UnitId.class, by, "units", act);
    }

    private List<UnitId> granted(Actor by, Act act) {
        return jdbc.sql("select unit from access.granted_units(:account, :act)")
                .param("account", by.account())
                .param("act", act.name())
                .query((row, number) -> new UnitId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Refusal refusal(Act act) {
        return Refusal.of(
                AccessRefusals.NOT_PERMITTED,
                "access.refusal.not_permitted." + act.name().toLowerCase(Locale.ROOT));
    }
}
