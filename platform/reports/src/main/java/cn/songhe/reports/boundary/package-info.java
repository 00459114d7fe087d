/** What others see of the reports. */
package cn.songhe.reports.boundary;
