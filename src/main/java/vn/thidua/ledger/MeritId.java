package vn.thidua.ledger;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a merit: of the entry that began it.
public record MeritId(UUID value) implements Identifier {}
