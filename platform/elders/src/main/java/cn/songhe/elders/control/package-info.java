/** The use cases of the register of elders, each named by its verb. */
package cn.songhe.elders.control;
