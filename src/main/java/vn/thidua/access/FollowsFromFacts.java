package vn.thidua.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.organization.PersonId;

/// What an account may do without any grant, because of something that is so: the chair of a block, a member of a
/// council, an author, a voter. The modules that know contribute a bean; the page of an account's rights shows it.
public interface FollowsFromFacts {
    /// @param person the person behind the account, null where there is none
    List<Standing> of(AccountId account, @Nullable PersonId person);

    /// @param text what follows, in plain words
    /// @param address the page where one sees why, null where there is none
    record Standing(Message text, @Nullable String address) {}
}
