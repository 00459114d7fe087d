package cn.songhe.deploy.demo;

import cn.songhe.spi.DivisionCode;
import java.util.List;

/** The canteens that are open. */
final class Canteens {

    private final List<DemoFacility> open;

    Canteens(List<DemoFacility> facilities, AsOf asOf) {
        this.open = facilities.stream()
                .filter(f -> f.isCanteen() && f.life().operatesSince(asOf.day()))
                .toList();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** One in the county, or any if there is none. */
    DemoFacility near(DivisionCode home, Draw draw) {
        var near = open.stream()
                .filter(f -> f.division().county().equals(home.county()))
                .toList();
        return draw.oneOf(near.isEmpty() ? open : near);
    }

    DemoFacility anywhere(Draw draw) {
        return draw.oneOf(open);
    }
}
