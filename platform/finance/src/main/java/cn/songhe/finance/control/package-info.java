/** The use cases of cycles, each named by its verb. */
package cn.songhe.finance.control;
