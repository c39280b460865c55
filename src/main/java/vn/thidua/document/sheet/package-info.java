/// Lists out of spreadsheet files: the sheet with the wanted headings is found, whatever stands above them and in
/// whichever order, and its rows are read one by one, never all at once. Files made to harm are refused in words.
@NullMarked
@NamedInterface("sheet")
package vn.thidua.document.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
