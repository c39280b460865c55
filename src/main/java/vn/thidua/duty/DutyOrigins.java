package vn.thidua.duty;

import java.util.Optional;
import java.util.UUID;

/// Tells where duties come from. Each module that asks for duties contributes a bean.
public interface DutyOrigins {
    /// Nothing where the origin is another module's.
    Optional<Origin> find(UUID origin);

    /// What a task is about, where that has a page of its own beside the origin's: a question, an inspection. Nothing
    /// where the task is another module's or has no such page.
    default Optional<Matter> about(TaskId task) {
        return Optional.empty();
    }

    /// @param name as a link shows it
    /// @param address its page
    /// @param doneThere whether it is done there, so that nothing is handed in on the duty's own page
    record Matter(String name, String address, boolean doneThere) {}

    /// @param name as a link shows it
    /// @param address its page
    record Origin(String name, String address) {}
}
