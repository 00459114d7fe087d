/** Units of work: one transaction, one tenant, row security switched on. */
package cn.songhe.kernel.work;
