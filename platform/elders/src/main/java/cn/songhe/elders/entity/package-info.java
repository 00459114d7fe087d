/** The rows of the register of elders. */
package cn.songhe.elders.entity;
