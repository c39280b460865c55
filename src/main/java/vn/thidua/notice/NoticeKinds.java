package vn.thidua.notice;

import java.util.List;

/// The kinds of notices of one module, which contributes a bean.
public interface NoticeKinds {
    /// The module's place among the others.
    int position();

    List<NoticeKind> kinds();
}
