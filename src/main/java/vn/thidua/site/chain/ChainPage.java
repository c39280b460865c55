package vn.thidua.site.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.chain.ChainVerifications;
import vn.thidua.site.FormErrors;

/// The state of a chain.
/// @param module whose it is: its bundles hold the texts
/// @param address of this page
/// @param back the page one came from
/// @param length how many links it has
/// @param running how far the verification has come that runs now
/// @param noted the hash looked for, as typed
/// @param found where it stands, 0 where nowhere, null where none is looked for
public record ChainPage(
        String module,
        String address,
        String back,
        long length,
        ChainVerifications.@Nullable Progress running,
        List<ChainVerifications.Made> made,
        String noted,
        @Nullable Long found,
        FormErrors errors) {
    public ChainVerifications.@Nullable Made last() {
        return made.isEmpty() ? null : made.getFirst();
    }
}
