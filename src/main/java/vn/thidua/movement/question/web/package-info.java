/// The pages of questions.
@NullMarked
package vn.thidua.movement.question.web;

import org.jspecify.annotations.NullMarked;
