/** Cycles: what is due to whom for a period, computed, reviewed, closed for good, and explained to the fen. */
package cn.songhe.finance;
