package cn.songhe.plugins.control;

import cn.songhe.kernel.error.Problem;
import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.boundary.AskViews;
import java.time.LocalDate;

/** Checks what a family said. */
final class AskedPerson {

    private static final int OLDEST = 130;

    private AskedPerson() {}

    static void check(AskViews.Question question, LocalDate today) {
        if (question == null) {
            throw Problem.of(Problems.MALFORMED, "");
        }
        var birth = question.birth();
        if (birth == null || birth.isAfter(today) || birth.isBefore(today.minusYears(OLDEST))) {
            throw Problems.invalid("birth", "请填写出生日期，不晚于今天。", "Give the date of birth, not later than today.");
        }
        var assessment = question.assessment();
        if (assessment != null
                && (assessment.standard() == null
                        || assessment.level() < 0
                        || assessment.level() > assessment.standard().heaviest())) {
            throw Problems.invalid("assessment", "该评估标准没有这一等级。", "The standard has no such level.");
        }
    }
}
