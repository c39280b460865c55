package vn.thidua.access;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a token of a connected system; not the token itself.
public record ApiTokenId(UUID value) implements Identifier {}
