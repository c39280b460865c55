package vn.thidua.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.thidua.site.api.ApiScopes;

/// What a connected system may be let to do. The same table stands in the database as `access.scope_act`, where lists
/// are filtered; a test holds both together. No scope signs or judges, and none manages accounts.
public enum Scope {
    READ_UNITS(ApiScopes.READ_UNITS, Act.SEE),
    WRITE_UNITS(ApiScopes.WRITE_UNITS, Act.SEE, Act.MANAGE_UNITS),
    READ_PEOPLE(ApiScopes.READ_PEOPLE, Act.SEE),
    WRITE_PEOPLE(ApiScopes.WRITE_PEOPLE, Act.SEE, Act.MANAGE_PEOPLE),
    READ_IDENTITY(ApiScopes.READ_IDENTITY, Act.SEE, Act.SEE_IDENTITY),
    WRITE_BLOCKS(ApiScopes.WRITE_BLOCKS, Act.SEE, Act.MANAGE_BLOCKS),
    /// Which accounts and what of them: `access.reads_account` says.
    READ_ACCOUNTS(ApiScopes.READ_ACCOUNTS, Act.SEE),
    READ_PLANS(ApiScopes.READ_PLANS, Act.SEE),
    WRITE_PLANS(ApiScopes.WRITE_PLANS, Act.SEE, Act.DRAFT),
    READ_MOVEMENTS(ApiScopes.READ_MOVEMENTS, Act.SEE),
    READ_DUTIES(ApiScopes.READ_DUTIES, Act.SEE),
    /// Hands in and takes back; whether a duty is done, people decide.
    WRITE_DUTIES(ApiScopes.WRITE_DUTIES, Act.SEE, Act.ANSWER_DUTIES),
    READ_AUDIT(ApiScopes.READ_AUDIT, Act.SEE, Act.SEE_AUDIT);

    private final String wire;
    private final Set<Act> acts;

    Scope(String wire, Act... acts) {
        this.wire = wire;
        this.acts = Set.of(acts);
    }

    /// As tokens and descriptions write it: `read:units`.
    public String wire() {
        return wire;
    }

    public Set<Act> acts() {
        return acts;
    }

    /// Key of its text.
    public String text() {
        return "access.scope." + wire;
    }

    public static Optional<Scope> of(String wire) {
        return Arrays.stream(values()).filter(scope -> scope.wire.equals(wire)).findFirst();
    }
}
