package cn.songhe.elders.control;

import cn.songhe.spi.AbilityLevel;
import cn.songhe.spi.HardshipCategory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words by which files name categories and standards: Chinese, or the technical name in lower case with hyphens. */
final class Words {

    static final Map<String, HardshipCategory> HARDSHIP = hardship();

    static final Map<String, AbilityLevel.Standard> STANDARDS = standards();

    private Words() {}

    private static Map<String, HardshipCategory> hardship() {
        var words = new LinkedHashMap<String, HardshipCategory>();
        words.put("特困", HardshipCategory.DESTITUTE);
        words.put("低保", HardshipCategory.SUBSISTENCE_ALLOWANCE);
        words.put("低保边缘", HardshipCategory.NEAR_SUBSISTENCE);
        words.put("支出型困难", HardshipCategory.EXPENDITURE_HARDSHIP);
        words.put("计划生育特殊家庭", HardshipCategory.BIRTH_PLANNING_FAMILY);
        words.put("独居", HardshipCategory.LIVING_ALONE);
        words.put("空巢", HardshipCategory.EMPTY_NEST);
        words.put("留守", HardshipCategory.LEFT_BEHIND);
        words.put("孤寡", HardshipCategory.BEREFT);
        words.put("残疾", HardshipCategory.DISABLED);
        words.put("低收入", HardshipCategory.LOW_INCOME);
        words.put("重残", HardshipCategory.SEVERELY_DISABLED);
        words.put("优抚", HardshipCategory.PREFERENTIAL_TREATMENT);
        for (var category : HardshipCategory.values()) {
            words.put(category.name().toLowerCase(Locale.ROOT).replace('_', '-'), category);
        }
        return Collections.unmodifiableMap(words);
    }

    private static Map<String, AbilityLevel.Standard> standards() {
        var words = new LinkedHashMap<String, AbilityLevel.Standard>();
        words.put("三类", AbilityLevel.Standard.THREE_CLASSES);
        words.put("gb/t 42195", AbilityLevel.Standard.GBT_42195_2022);
        words.put("mz/t 039", AbilityLevel.Standard.MZT_039_2013);
        words.put("长护险", AbilityLevel.Standard.LONG_TERM_CARE);
        words.put("照护等级", AbilityLevel.Standard.LOCAL_CARE_GRADE);
        words.put("three-classes", AbilityLevel.Standard.THREE_CLASSES);
        return Collections.unmodifiableMap(words);
    }
}
