/** The append-only audit trail. */
package cn.songhe.kernel.audit;
