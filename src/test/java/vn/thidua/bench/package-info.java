/// Measurements, run by the scripts in `bench/`; nothing here asserts a time.
@NullMarked
package vn.thidua.bench;

import org.jspecify.annotations.NullMarked;
