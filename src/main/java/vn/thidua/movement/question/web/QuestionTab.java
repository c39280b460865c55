package vn.thidua.movement.question.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Actor;
import vn.thidua.movement.model.Movement;
import vn.thidua.movement.web.MovementTab;

/// The questions on a movement; the tab counts those the visitor is to answer.
@Component
class QuestionTab implements MovementTab {
    static final String PATH = "questions";
    private static final int POSITION = 40;

    private final QuestionBoard board;

    QuestionTab(QuestionBoard board) {
        this.board = board;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String text() {
        return "movement.question.tab";
    }

    @Override
    public Optional<Integer> count(Movement movement, Actor by) {
        int waiting = board.waiting(movement.id(), by);
        return waiting == 0 ? Optional.empty() : Optional.of(waiting);
    }
}
