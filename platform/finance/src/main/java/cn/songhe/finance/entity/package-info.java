/** The rows of cycles, their shards and lines. */
package cn.songhe.finance.entity;
