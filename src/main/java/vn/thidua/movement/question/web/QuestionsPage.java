package vn.thidua.movement.question.web;

import java.util.List;
import vn.thidua.movement.question.QuestionId;
import vn.thidua.movement.web.MovementHead;
import vn.thidua.site.table.TablePage;

/// The questions on a movement; those that are published also as questions and answers to read.
/// @param asks whether the visitor may ask
public record QuestionsPage(MovementHead head, TablePage<QuestionLine> table, Show show, List<Tab> tabs, boolean asks) {
    /// @param address the list so narrowed
    public record Tab(String text, int questions, String address, boolean chosen) {}

    public boolean searched() {
        return !table.query().filter("q").isEmpty();
    }

    public boolean faq() {
        return show == Show.PUBLISHED;
    }

    public String address(QuestionId id) {
        return table.query().path() + "/" + id.text();
    }
}
