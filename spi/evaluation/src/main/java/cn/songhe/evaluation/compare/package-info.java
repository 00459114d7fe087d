/** What several cities' policies say of one and the same invented subject, side by side. */
package cn.songhe.evaluation.compare;
