package vn.thidua.access.web;

import java.util.List;
import vn.thidua.access.SignInHints.Hint;

/// The door.
/// @param notice key of what to say above the form, empty where there is nothing to say
public record SignInPage(String notice, boolean fault, List<Hint> hints) {}
