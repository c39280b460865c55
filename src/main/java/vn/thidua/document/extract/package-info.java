/// Text out of files: one small reader per format, all of them writing into a [TextSink], none of them trusting the
/// file. Free of the database; readers keep no state between files.
@NamedInterface("extract")
@NullMarked
package vn.thidua.document.extract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
