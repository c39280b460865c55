package vn.thidua.access.usecase;

import vn.thidua.access.AccessRefusals;
import vn.thidua.kernel.Refusal;

/// What is said where a code does not do.
final class CodeRefused {
    private CodeRefused() {}

    /// @throws Refusal where the code is wrong, or too many were
    static void unlessRight(CodeCheck.Result result) {
        switch (result) {
            case CodeCheck.Result.Right() -> {}
            case CodeCheck.Result.Wrong _ ->
                throw Refusal.on("code", AccessRefusals.CODE_WRONG, "access.refusal.code_wrong");
            case CodeCheck.Result.Locked _ ->
                throw Refusal.on("code", AccessRefusals.CODE_LOCKED, "access.refusal.code_locked");
        }
    }
}
