package vn.thidua.plan.web;

import java.util.UUID;
import vn.thidua.plan.usecase.EditText;

/// What the form of a passage sends.
record PassageForm(int base, int from, int to, String words, UUID sitting) {
    EditText.Passage passage() {
        return new EditText.Passage(base, from, to, words, sitting);
    }
}
