package vn.thidua.site.chain;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Message;
import vn.thidua.kernel.chain.ChainVerifications;
import vn.thidua.kernel.chain.ChainVerifier;
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
    private static final int SHOWN = 20;
    private static final String HASH = "[0-9a-f]{64}";

    /// The page of a module's chain, at `/<module>/chain`.
    /// @param noted a hash somebody keeps and looks for; spaces and capitals do not matter, empty looks for none
    public static ChainPage of(String module, String noted, ChainVerifier verifier, ChainVerifications verifications) {
        var hash = noted.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        var errors = FormErrors.none();
        @Nullable Long found = null;
        if (hash.matches(HASH)) {
            found = verifier.position(HexFormat.of().parseHex(hash)).orElse(0L);
        } else if (!hash.isEmpty()) {
            errors.add("noted", Message.of(module + ".chain.noted_form"));
        }
        return new ChainPage(
                module,
                "/" + module + "/chain",
                "/" + module,
                verifier.length(),
                verifications.running(),
                verifications.latest(SHOWN),
                noted,
                found,
                errors);
    }

    public ChainVerifications.@Nullable Made last() {
        return made.isEmpty() ? null : made.getFirst();
    }
}
