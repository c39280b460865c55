package vn.thidua.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Actor;

/// Who looks at the page.
/// @param unit the unit acted for, as the top bar shows it
/// @param language the language chosen for the account, null where none is
public record Visitor(Actor actor, String unit, @Nullable Locale language) {}
