package cn.songhe.deploy.demo;

import cn.songhe.spi.DivisionCode;
import java.util.Optional;

/**
 * Where somebody belongs.
 *
 * @param registered the township of the household register, empty if it lies in another city
 * @param residence the township of residence, empty if it lies in another city
 */
record Home(Optional<DivisionCode> registered, Optional<DivisionCode> residence) {

    static Home draw(Places places, Draw draw) {
        var here = Optional.of(places.township(draw).code());
        double which = draw.unit();
        if (which < Suggested.REGISTERED_ELSEWHERE) {
            return new Home(Optional.empty(), here);
        }
        if (which < Suggested.REGISTERED_ELSEWHERE + Suggested.LIVING_ELSEWHERE) {
            return new Home(here, Optional.empty());
        }
        boolean isApart = draw.chance(Suggested.REGISTERED_IN_OTHER_TOWNSHIP);
        return new Home(isApart ? Optional.of(places.township(draw).code()) : here, here);
    }
}
