package vn.thidua.duty.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The calendar of the server.
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {
    @Bean
    WorkingCalendar workingCalendar(CalendarYears years) {
        return new WorkingCalendar(years);
    }

    @Bean
    DueDates dueDates(WorkingCalendar calendar) {
        return new DueDates(calendar);
    }
}
