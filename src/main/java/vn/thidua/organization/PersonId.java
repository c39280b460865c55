package vn.thidua.organization;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a person.
public record PersonId(UUID value) implements Identifier {}
