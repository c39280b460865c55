package vn.thidua.rulebook.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.rulebook.Draft;
import vn.thidua.rulebook.Regime;
import vn.thidua.rulebook.Transition;

/// What stands on top of every page of the rules: the day, and the law it is judged by.
/// @param unreadable whether the day asked for was none
/// @param begins the first day the rulebook speaks of
/// @param regime null on days it does not speak of
/// @param notApplied law of the day whose text is not known
public record RulesHead(
        Tab tab,
        LocalDate day,
        boolean today,
        boolean unreadable,
        LocalDate begins,
        @Nullable Regime regime,
        List<Regime> notApplied,
        List<Transition> transitions,
        List<Draft> drafts) {
    static final String ADDRESS = "/rules";

    public String address() {
        return tab.address;
    }

    /// Added to every link, so that the day stays the one asked for.
    public String suffix() {
        return today ? "" : "?day=" + day;
    }

    public boolean before() {
        return day.isBefore(begins);
    }

    public List<Tab> tabs() {
        return List.of(Tab.values());
    }

    /// The pages beside each other.
    public enum Tab {
        AWARDS(ADDRESS, "rulebook.tab.awards"),
        COUNCILS(ADDRESS + "/councils", "rulebook.tab.councils"),
        DEADLINES(ADDRESS + "/deadlines", "rulebook.tab.deadlines"),
        MONEY(ADDRESS + "/money", "rulebook.tab.money"),
        GENERAL(ADDRESS + "/general", "rulebook.tab.general"),
        DOCUMENTS(ADDRESS + "/documents", "rulebook.tab.documents"),
        REGISTERS(ADDRESS + "/registers", "rulebook.tab.registers"),
        TRIAL(ADDRESS + "/trial", "rulebook.tab.trial");

        private final String address;
        private final String text;

        Tab(String address, String text) {
            this.address = address;
            this.text = text;
        }

        public String address() {
            return address;
        }

        public String text() {
            return text;
        }
    }
}
