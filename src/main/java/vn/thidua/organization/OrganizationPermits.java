package vn.thidua.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// Asked before anything in the tree is changed or shown. Organization lies below `access` and owns the question;
/// `access` answers it.
public interface OrganizationPermits {
    /// @param unit the unit to change, null for the root of the tree itself
    /// @throws vn.thidua.kernel.Missing where the actor may not even see the unit
    /// @throws vn.thidua.kernel.Refusal where he sees it but may not change it
    void requireManage(Actor by, @Nullable UnitId unit);

    /// To enter, change and move people of the unit; throws as [#requireManage].
    void requireManagePeople(Actor by, UnitId unit);

    /// To set up the blocks and clusters that the unit organises; throws as [#requireManage].
    void requireManageBlocks(Actor by, UnitId organizer);

    /// @throws vn.thidua.kernel.Missing where the actor may not see the unit
    void requireSee(Actor by, UnitId unit);

    /// The tops of the subtrees the actor may see, highest first: what lists begin with.
    List<UnitId> tops(Actor by);

    /// Whether the actor sees the whole tree, so that lists need not ask unit by unit.
    boolean seesAll(Actor by);

    /// Whether to offer the change at all.
    boolean mayManage(Actor by, @Nullable UnitId unit);

    boolean mayManagePeople(Actor by, UnitId unit);

    boolean mayManageBlocks(Actor by, UnitId organizer);

    /// Whether citizen numbers and party membership of the unit's people are shown in full.
    boolean maySeeIdentity(Actor by, UnitId unit);
}
