/// Carries letters to the mail server: the only package that talks to one. Other modules write through
/// [AccountLetters].
@NullMarked
@NamedInterface("letter")
package vn.thidua.access.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
