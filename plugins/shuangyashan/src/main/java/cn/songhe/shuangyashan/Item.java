package cn.songhe.shuangyashan;

import cn.songhe.spi.BasicService;

/** What every item of the list says of itself. */
abstract class Item implements BasicService {

    private final Clause clause;

    Item(Clause clause) {
        this.clause = clause;
    }

    @Override
    public final String id() {
        return clause.id();
    }
}
