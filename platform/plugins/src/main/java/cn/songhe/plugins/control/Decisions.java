package cn.songhe.plugins.control;

import cn.songhe.kernel.error.Problems;
import cn.songhe.plugins.boundary.ActivationViews;

/** Reads decisions as they come in. */
final class Decisions {

    private Decisions() {}

    /** Whether it approves; nobody approves by leaving something out. */
    static boolean approves(ActivationViews.Decision decision) {
        if (decision.approve() == null) {
            throw Problems.invalid("approve", "请填写 true(批准)或 false(驳回)。", "Give true to approve or false to refuse.");
        }
        return decision.approve();
    }
}
