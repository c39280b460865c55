package vn.thidua.notice;

/// A kind of notice that people can tell apart and choose letters for.
/// @param key of its name in the message bundles; it is kept with each notice, so it never changes
/// @param usual how it goes out for those who have chosen nothing
public record NoticeKind(String key, ByMail usual) {}
