/** The rows of accounts and sessions. */
package cn.songhe.identity.entity;
