/// ThiDua: the yearly cycle of emulation and commendation of Vietnamese public bodies.
/// One package below this one is one module, named by a concept of the field.
@NullMarked
package vn.thidua;

import org.jspecify.annotations.NullMarked;
