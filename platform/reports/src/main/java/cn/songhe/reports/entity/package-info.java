/** Sums as the rooms publish them to the oversight role. */
package cn.songhe.reports.entity;
