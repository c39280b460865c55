/// A paper as values, its layout by Nghị định 30/2020/NĐ-CP, and the two renderers that set it: Word and PDF.
///
/// [Paper] says what stands in it, [Layout] where and how; [Docx] and [Pdf] only draw. What the decree fixes (motto,
/// sizes, marks) is Vietnamese whatever language the reader has chosen.
@NamedInterface("paper")
@NullMarked
package vn.thidua.document.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
