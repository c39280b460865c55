package vn.thidua.movement.question.web;

import java.util.Locale;
import java.util.stream.Stream;

/// Which questions the list shows. Named in the message bundles as `movement.question.show.<key>`.
public enum Show {
    ALL("true"),
    /// what somebody still owes an answer to
    OPEN("s.state = 'OPEN'"),
    /// what the visitor is to answer
    WAITING("s.state = 'OPEN' and duty.may_answer(:by, s.answering)"),
    /// what the visitor, or a unit he answers for, has asked
    MINE("(s.asked_by = :by or s.unit in (select unit from access.granted_units(:by, 'ANSWER_DUTIES')))"),
    /// what all who take part may read, with the answers
    PUBLISHED("s.published");

    private final String where;

    Show(String where) {
        this.where = where;
    }

    String where() {
        return where;
    }

    /// As it stands in the address.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String text() {
        return "movement.question.show." + key();
    }

    static Show of(String key) {
        return Stream.of(values())
                .filter(show -> show.key().equals(key))
                .findFirst()
                .orElse(ALL);
    }
}
