package cn.songhe.spi;

/** The kind of an elder-care facility 养老服务设施类型. */
public enum FacilityKind {
    /** Community elder-care service centre 社区养老服务中心. */
    SERVICE_CENTRE,
    /** Community day-care centre for elders 社区老年人日间照料中心. */
    DAY_CARE_CENTRE,
    /** Community elder-care station 社区养老驿站. */
    STATION,
    /** Institution embedded in a community 嵌入式社区养老机构. */
    EMBEDDED_INSTITUTION,
    /** Community canteen 社区食堂. */
    CANTEEN,
    /** Elder-care institution 养老机构. */
    INSTITUTION,
    /** A service without premises of its own 无场所的居家服务组织. */
    HOME_SERVICE_ORGANISATION,
    /** Comprehensive elder-care complex embedded in a community 嵌入式养老服务综合体. */
    EMBEDDED_COMPLEX,
    /** Service point in a residential quarter 小区养老服务点. */
    SERVICE_POINT,
    /** Caring home in a residential quarter or hamlet 养老关爱之家. */
    CARING_HOME,
    /** Rural mutual-help point 农村互助养老服务点. */
    MUTUAL_HELP_POINT,
    /** Rural happiness home 农村幸福院. */
    HAPPINESS_HOME,
    /** Township home for the destitute 乡镇敬老院. */
    TOWNSHIP_HOME,
    /** Nursery for children under three 托育机构. */
    NURSERY,
    /** Kindergarten with places for children under three 幼儿园托班. */
    KINDERGARTEN
}
