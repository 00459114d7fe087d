/**
 * The contract between the platform and a city: what a city's plugin says, and nothing of how it is run. JDK only; every
 * amount is in fen, every date is a civil date in China, every interval includes both its ends.
 */
package cn.songhe.spi;
