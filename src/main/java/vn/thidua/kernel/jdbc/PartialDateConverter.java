package vn.thidua.kernel.jdbc;

import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import vn.thidua.kernel.PartialDate;

/// Dates of unsure precision as they are written: `2021`, `2021-02`, `2021-02-03`.
final class PartialDateConverter {
    private PartialDateConverter() {}

    @WritingConverter
    enum Writing implements Converter<PartialDate, String> {
        INSTANCE;

        @Override
        public String convert(PartialDate date) {
            return date.iso();
        }
    }

    @ReadingConverter
    enum Reading implements Converter<String, PartialDate> {
        INSTANCE;

        @Override
        public PartialDate convert(String iso) {
            return PartialDate.parse(iso);
        }
    }
}
