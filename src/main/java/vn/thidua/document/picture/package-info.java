/// Pictures of files that people hand in, so that they can be looked at without being opened: whatever such a file
/// holds, what reaches the browser is a picture that we have drawn.
@NullMarked
@NamedInterface("picture")
package vn.thidua.document.picture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
