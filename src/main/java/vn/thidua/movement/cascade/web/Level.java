package vn.thidua.movement.cascade.web;

import java.util.List;

/// What of one level of the cascade's tree is shown: nobody reads thousands of branches, the list finds among them.
/// @param more branches of it that are not shown
public record Level(List<Branch> branches, int more) {
    static final Level CLOSED = new Level(List.of(), 0);

    public Level {
        branches = List.copyOf(branches);
    }
}
