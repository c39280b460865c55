package vn.thidua.access;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a grant.
public record GrantId(UUID value) implements Identifier {}
