package vn.thidua.organization.people.model;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether this installation keeps who belongs to the Party: `thidua.party-membership`, off unless its owner says so.
/// Off, it is neither asked for, read from lists, shown nor kept.
@Component
public class PartyMembership {
    private final boolean kept;

    PartyMembership(@Value("${thidua.party-membership:false}") boolean kept) {
        this.kept = kept;
    }

    public boolean kept() {
        return kept;
    }
}
