/** Encryption at rest and blind indexes for personal identifiers. */
package cn.songhe.kernel.secret;
