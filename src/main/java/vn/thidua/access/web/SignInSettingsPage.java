package vn.thidua.access.web;

import java.util.List;
import vn.thidua.access.Role;

/// How people sign in, as the administrators of the whole tree set it.
public record SignInSettingsPage(List<Choice> choices) {
    /// @param holders accounts that hold the role today
    /// @param lacking those of them without a second factor
    public record Choice(Role role, boolean required, int holders, int lacking) {
        public String roleText() {
            return GrantLine.roleText(role);
        }
    }
}
