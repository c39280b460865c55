package vn.thidua.organization.people.imports;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a list of people on its way in.
public record ImportId(UUID value) implements Identifier {}
