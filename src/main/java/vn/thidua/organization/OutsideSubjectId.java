package vn.thidua.organization;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The key of a household, an enterprise or a citizen outside employment.
public record OutsideSubjectId(UUID value) implements Identifier {}
