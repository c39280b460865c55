package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.life.Remark;

/// A remark with its answers.
/// @param href where its passage stands; null where the passage has been changed since
public record RemarkView(
        Remark remark, List<Remark> answers, @Nullable String href) {}
