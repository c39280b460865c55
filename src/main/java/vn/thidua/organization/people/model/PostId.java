package vn.thidua.organization.people.model;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a post somebody held or holds.
public record PostId(UUID value) implements Identifier {}
