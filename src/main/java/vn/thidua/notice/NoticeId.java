package vn.thidua.notice;

import java.util.UUID;
import vn.thidua.kernel.Identifier;

/// A notice of one recipient.
public record NoticeId(UUID value) implements Identifier {}
