package vn.thidua.access.web;

import java.util.List;
import vn.thidua.access.SignInHints.Hint;

/// The door.
/// @param notice key of what to say above the form, empty where there is nothing to say
/// @param provider name of the organisation's own sign-in, empty where there is none
/// @param letters whether a forgotten password can be chosen anew by letter
public record SignInPage(String notice, boolean fault, String provider, boolean letters, List<Hint> hints) {}
