package vn.thidua.plan.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The answer to a paragraph kept while it is being typed: where it stands now, and what the check says.
/// @param passage null where a colleague has changed the same paragraph, and nothing was kept
public record DraftPage(PlanPage.Beside beside, @Nullable PassagePage passage, Instant at) {}
