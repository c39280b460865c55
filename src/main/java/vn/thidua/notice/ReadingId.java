package vn.thidua.notice;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// The act of marking many notices as read.
public record ReadingId(UUID value) implements Identifier {}
