package vn.thidua.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.audit.chain.Verifications;
import vn.thidua.site.FormErrors;

/// The state of the chain.
/// @param length how many links it has
/// @param running how far the verification has come that runs now
/// @param noted the hash looked for, as typed
/// @param found where it stands, 0 where nowhere, null where none is looked for
public record ChainPage(
        long length,
        Verifications.@Nullable Progress running,
        List<Verifications.Made> made,
        String noted,
        @Nullable Long found,
        FormErrors errors) {
    public Verifications.@Nullable Made last() {
        return made.isEmpty() ? null : made.getFirst();
    }
}
