package vn.thidua.rulebook;

import java.util.List;

/// What awards ask, the shares they are held to, and who is left out.
record Standards(List<Standard> standards, List<Cap> caps, List<SpecialCase> cases) {
    Standards {
        standards = List.copyOf(standards);
        caps = List.copyOf(caps);
        cases = List.copyOf(cases);
    }
}
