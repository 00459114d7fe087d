/** Reports: what the cities add up to, made from sums and never from a person. */
package cn.songhe.reports;
