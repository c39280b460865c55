package vn.thidua.rulebook;

import java.util.List;

/// A province or city of today, and those that have become part of it.
public record Province(String name, List<String> absorbed, Validity validity) {
    public Province {
        absorbed = List.copyOf(absorbed);
    }
}
