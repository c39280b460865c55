package vn.thidua.ledger.verify.web;

import org.jspecify.annotations.Nullable;

/// The page where a code is typed and answered.
/// @param code as it was typed
/// @param answer null where nothing was asked, or too much
/// @param tooOften whether this address has asked too often
public record VerifyPage(String code, @Nullable Answer answer, boolean tooOften) {
    public Answer.@Nullable OfExtract extract() {
        return answer instanceof Answer.OfExtract extract ? extract : null;
    }

    public Answer.@Nullable OfDecision decision() {
        return answer instanceof Answer.OfDecision decision ? decision : null;
    }

    public boolean unknown() {
        return answer instanceof Answer.Unknown;
    }
}
