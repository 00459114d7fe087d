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
    HOME_SERVICE_ORGANISATION
}
