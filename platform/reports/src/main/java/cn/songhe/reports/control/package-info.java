/** The use cases of reports, each named by its verb, and the indicators. */
package cn.songhe.reports.control;
