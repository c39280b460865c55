package vn.thidua.access;

import java.util.List;

/// Accounts to show on the sign-in page. Only a demonstration contributes them.
public interface SignInHints {
    List<Hint> hints();

    /// @param what whom the account stands for, in the reader's language or as a plain name
    record Hint(String userName, String password, String what) {}
}
