package vn.thidua.organization;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a block or cluster.
public record BlockId(UUID value) implements Identifier {}
