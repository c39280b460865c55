package vn.thidua.organization.people.model;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a merger of two rows that were one person.
public record MergeId(UUID value) implements Identifier {}
