package vn.thidua.duty;

import java.util.List;
import vn.thidua.kernel.Actor;

/// What another module offers to do with a duty, or to look at, from its page: where what a kind asks for is made in
/// the system. A duty of a kind nobody offers anything for is done by a statement alone. Each module contributes a
/// bean.
public interface DutyActs {
    /// Nothing where the module does not fulfil such duties, or the actor may not. The module asks its own permission.
    List<Link> of(DutyView duty, Actor by);

    /// @param text key of its text
    /// @param icon name in the icon sprite
    /// @param next whether it is what should be done with the duty now
    record Link(String text, String icon, String address, boolean next) {}
}
