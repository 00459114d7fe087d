/** Who acts, and what they may do. */
package cn.songhe.kernel.actor;
