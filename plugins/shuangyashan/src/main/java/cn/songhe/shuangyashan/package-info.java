/** The policy of Shuangyashan 双鸭山 for elders and children 一老一小, a draft for comment, as a plugin: documents, formulas, rules, classes and indicators. */
package cn.songhe.shuangyashan;
