/** Who may come in: accounts of a tenant, their passwords, sessions and roles. */
package cn.songhe.identity;
