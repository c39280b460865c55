package vn.thidua.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.BlockKind;

/// How many of an award go to a block or cluster by the regulation of a place.
/// @param blocks which; null for both
/// @param count how many at most; null where `share` says it
/// @param share of the members at most; null where `count` says it
public record Quota(
        AwardCode award,
        @Nullable BlockKind blocks,
        @Nullable Integer count,
        @Nullable BigDecimal share,
        Validity validity)
        implements Dated {}
