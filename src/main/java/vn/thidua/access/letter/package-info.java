/// Carries letters to the mail server.
@NullMarked
package vn.thidua.access.letter;

import org.jspecify.annotations.NullMarked;
