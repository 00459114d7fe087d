/** Keyset paging. */
package cn.songhe.kernel.paging;
