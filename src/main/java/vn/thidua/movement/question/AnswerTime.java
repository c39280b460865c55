package vn.thidua.movement.question;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.thidua.duty.calendar.WorkingCalendar;

/// By when a question is to be answered: so many working days after the day it reached whoever is to answer. The
/// number is the house's own, set in `thidua.question-days`.
@Component
class AnswerTime {
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final int days;

    AnswerTime(WorkingCalendar calendar, Clock clock, @Value("${thidua.question-days}") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("thidua.question-days is at least 1, not " + days);
        }
        this.calendar = calendar;
        this.clock = clock;
        this.days = days;
    }

    LocalDate last() {
        return calendar.forward(LocalDate.now(clock), days);
    }
}
