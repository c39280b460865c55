package vn.thidua.document.paper;

import org.springframework.stereotype.Component;

/// Prints a paper: as a Word file that can be edited and as a PDF, in one layout.
@Component
public class PaperWriter {
    public static final String DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String PDF_TYPE = "application/pdf";

    public byte[] docx(Paper paper) {
        return Docx.of(paper);
    }

    public byte[] pdf(Paper paper) {
        return Pdf.of(paper);
    }
}
