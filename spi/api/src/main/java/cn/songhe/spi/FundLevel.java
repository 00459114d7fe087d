package cn.songhe.spi;

/** Who bears money 资金来源. */
public enum FundLevel {
    /** The central budget 中央财政. */
    CENTRAL,
    /** The province 省级财政. */
    PROVINCE,
    /** The city 市级财政. */
    CITY,
    /** The county-level division 县(市、区)财政. */
    COUNTY,
    /** The welfare lottery fund 福利彩票公益金. */
    LOTTERY
}
