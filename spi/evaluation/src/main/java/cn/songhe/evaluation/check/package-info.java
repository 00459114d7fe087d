/** Looks through a plugin's bytecode, before any of it runs, for everything that a pure function of facts and terms has no need of. */
package cn.songhe.evaluation.check;
