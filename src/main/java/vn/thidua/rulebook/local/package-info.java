/// What a province or an agency adds to the law by its own regulations: caps, standards, scales, forms, deadlines,
/// awards per block, prizes below a ceiling.
///
/// A regulation holds for the unit that issues it and all below. It tightens or fills what the law leaves open;
/// [LawCheck] says where it would loosen. [Regulations] lays what holds over the law of a day.
@NamedInterface("local")
@NullMarked
package vn.thidua.rulebook.local;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
