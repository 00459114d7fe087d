/** Tenants and their divisions, read from their folders on disk. */
package cn.songhe.kernel.tenant;
