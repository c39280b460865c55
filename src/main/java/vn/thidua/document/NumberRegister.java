package vn.thidua.document;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Numbers of papers: one series for each unit, year and kind, from 1 on 01 January (Nghị định 30/2020, Art. 15).
/// A number is given in the caller's transaction, which holds the series until it ends: so none is left out when it
/// fails and none is given twice.
@Repository
public class NumberRegister {
    private final JdbcClient sql;
    private final Clock clock;

    NumberRegister(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The next number of the series.
    /// @param kind the short form of the kind of paper (`KH`)
    @Transactional(propagation = Propagation.MANDATORY)
    public int issue(UUID unit, int year, String kind) {
        int number = sql.sql("""
                insert into document.number_series (unit, year, kind, last) values (?, ?, ?, 1)
                on conflict (unit, year, kind) do update set last = number_series.last + 1
                returning last
                """).params(unit, year, kind).query(Integer.class).single();
        sql.sql("insert into document.issued_number (unit, year, kind, number, issued_at) values (?, ?, ?, ?, ?)")
                .params(unit, year, kind, number, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    /// Goes on where a register kept on paper ended, before the first number is given here.
    /// @return whether the series was still unused
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean beginAfter(UUID unit, int year, String kind, int last) {
        return sql.sql("""
                insert into document.number_series (unit, year, kind, last) values (?, ?, ?, ?)
                on conflict (unit, year, kind) do nothing
                """).params(unit, year, kind, last).update() == 1;
    }

    /// The last number given in a series, 0 where none is.
    public int last(UUID unit, int year, String kind) {
        return sql.sql("select last from document.number_series where unit = ? and year = ? and kind = ?")
                .params(unit, year, kind)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /// A page of the numbers of a series, the latest first.
    public List<IssuedNumber> issued(UUID unit, int year, String kind, int offset, int limit) {
        return sql.sql("""
                select number, issued_at from document.issued_number
                where unit = ? and year = ? and kind = ? order by number desc offset ? limit ?
                """)
                .params(unit, year, kind, offset, limit)
                .query((row, _) -> new IssuedNumber(
                        row.getInt("number"),
                        row.getObject("issued_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
