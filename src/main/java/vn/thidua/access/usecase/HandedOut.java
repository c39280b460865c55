package vn.thidua.access.usecase;

import vn.thidua.access.AccountId;

/// A password to hand out once, shown to the administrator and kept nowhere.
public record HandedOut(AccountId account, String userName, String password) {
    @Override
    public String toString() {
        return "HandedOut[" + userName + "]";
    }
}
