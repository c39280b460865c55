package vn.thidua.kernel.chain;

import java.util.Locale;

/// The first place where a chain is not what was sealed.
/// @param position of the link, 0 where the entry has none
/// @param entry number of the entry, 0 where the link itself is gone
public record Fault(Kind kind, long position, long entry) {
    /// What is wrong there.
    public enum Kind {
        /// The entry or its hash has been changed, or something was put in before it.
        CHANGED,
        /// The entry has been taken away.
        ENTRY_GONE,
        /// The link has been taken away.
        LINK_GONE,
        /// The entry says it is older than what was sealed long before it.
        BACKDATED,
        /// The entry stands outside the chain.
        UNLINKED,
        /// What lists show of the entry is not what the entries say.
        SHOWN_OTHERWISE,
        /// A hash that an earlier verification noted is not the chain's any more: its end was cut off, or it was
        /// written anew.
        REWRITTEN
    }

    /// Key of its text in a module's bundles.
    public String text(String module) {
        return module + ".fault." + kind.name().toLowerCase(Locale.ROOT);
    }
}
