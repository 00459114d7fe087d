/** Everything a policy consists of, as plain records: for a page, a command or a download. */
package cn.songhe.evaluation.register;
