/** A tenant's own values for parameters. */
package cn.songhe.plugins.entity;
