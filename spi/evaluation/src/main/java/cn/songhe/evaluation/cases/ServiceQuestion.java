package cn.songhe.evaluation.cases;

import cn.songhe.evaluation.CityPolicy;
import cn.songhe.evaluation.Explanation;
import cn.songhe.evaluation.Law;
import cn.songhe.spi.BasicService;
import cn.songhe.spi.ElderFacts;

/**
 * Whether an item of a list is for an elder.
 *
 * @param service for whom the item is
 * @param facts the facts it declares, and no others
 */
public record ServiceQuestion(BasicService service, ElderFacts facts) implements Question {

    @Override
    public String id() {
        return service.id();
    }

    @Override
    public Outcome answer(CityPolicy policy, Law law) {
        return Outcomes.of(policy.judge(service, facts, law));
    }

    @Override
    public Explanation<?> explain(CityPolicy policy, Law law) {
        return policy.explain(service, facts, law);
    }
}
