package vn.thidua.organization;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a unit.
public record UnitId(UUID value) implements Identifier {}
