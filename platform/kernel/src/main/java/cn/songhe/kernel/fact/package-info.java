/** Facts on two time axes: when they held, and when they were known. */
package cn.songhe.kernel.fact;
