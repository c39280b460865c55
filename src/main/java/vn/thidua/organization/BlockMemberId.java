package vn.thidua.organization;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a member of a block: that of a unit or of an enterprise outside the tree.
public record BlockMemberId(UUID value) implements Identifier {}
