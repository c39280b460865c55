package vn.thidua.plan.check;

import java.util.List;

/// The bodies the organization knows, as far as a check needs them.
@FunctionalInterface
public interface Bodies {
    /// For readings without an organization at hand.
    Bodies UNKNOWN = name -> new Untold();

    Match match(String name);

    /// What the organization says to a name.
    sealed interface Match permits Known, Unknown, Untold {}

    /// One of its bodies bears the name.
    record Known(String name) implements Match {}

    /// None does; these come near.
    record Unknown(List<String> near) implements Match {
        public Unknown {
            near = List.copyOf(near);
        }
    }

    /// It cannot tell: no tree is loaded, or the name is a general one (`các phòng, ban`).
    record Untold() implements Match {}
}
