package vn.thidua.access;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of an account.
public record AccountId(UUID value) implements Identifier {}
