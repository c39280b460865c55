package vn.thidua.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who acts: an account, the person behind it where there is one, and the name to show.
/// Handed to every use case as a parameter, never taken from a thread.
public record Actor(UUID account, @Nullable UUID person, String name) {}
