/** The reports and indicators that a plugin gives as data: titles, definitions, targets and how a reading stands against them. */
package cn.songhe.evaluation.reports;
