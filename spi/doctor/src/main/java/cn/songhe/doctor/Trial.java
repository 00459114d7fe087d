package cn.songhe.doctor;

import cn.songhe.evaluation.Law;
import cn.songhe.evaluation.cases.Question;
import java.util.function.Supplier;

/**
 * One question to be asked.
 *
 * @param where what it is about, written out only if something is found
 * @param question the question
 * @param law the terms
 */
record Trial(Supplier<String> where, Question question, Law law) {

    String id() {
        return question.id();
    }
}
