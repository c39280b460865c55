package vn.thidua.organization;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a reorganization.
public record ReorganizationId(UUID value) implements Identifier {}
