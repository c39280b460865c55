/// Journeys in a real Chromium, as the people of an office make them.
@NullMarked
package vn.thidua.browser;

import org.jspecify.annotations.NullMarked;
