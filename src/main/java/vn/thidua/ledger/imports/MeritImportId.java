package vn.thidua.ledger.imports;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// An import of merits.
public record MeritImportId(UUID value) implements Identifier {}
