package cn.songhe.doctor.facts;

import cn.songhe.spi.Application;
import cn.songhe.spi.ClassGroup;
import cn.songhe.spi.DivisionCode;
import cn.songhe.spi.Enrolment;
import cn.songhe.spi.FacilityRef;
import cn.songhe.spi.Grade;
import cn.songhe.spi.ServiceUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The values around which facts are made up: those that the plugin's parameters and cases are about. Filled once, then only read. */
public final class Pools {

    final List<DivisionCode> divisions = new ArrayList<>();
    final List<FacilityRef> facilities = new ArrayList<>();
    final List<LocalDate> days = new ArrayList<>();
    final List<Long> years = new ArrayList<>();
    final List<Long> months = new ArrayList<>();
    final List<Long> numbers = new ArrayList<>();
    final List<Long> fen = new ArrayList<>();
    final List<Long> hundredths = new ArrayList<>();
    final List<Grade> grades = new ArrayList<>();
    final List<String> formulas = new ArrayList<>();
    final List<String> items = new ArrayList<>();
    final List<String> classTypes = new ArrayList<>();
    final List<String> modes = new ArrayList<>();

    Pools() {}

    /** Puts a value into a pool, once. */
    <T> void put(List<T> pool, T value) {
        if (!pool.contains(value)) {
            pool.add(value);
        }
    }

    void put(Grade grade) {
        put(grades, grade);
    }

    void put(FacilityRef facility) {
        put(facilities, facility);
        put(divisions, facility.division());
    }

    void put(Application application) {
        put(formulas, application.formula());
        put(days, application.applied());
    }

    void put(ServiceUse service) {
        put(service.provider());
        put(items, service.item());
        put(fen, service.price().fen());
        put(numbers, service.minutes());
    }

    void put(Enrolment enrolment) {
        put(enrolment.nursery());
        put(classTypes, enrolment.classType());
        put(modes, enrolment.mode());
        enrolment.monthlyFee().ifPresent(fee -> put(fen, fee.fen()));
    }

    void put(ClassGroup group) {
        put(classTypes, group.type());
        put(numbers, group.children());
    }
}
