/** The use cases of plugins, each named by its verb. */
package cn.songhe.plugins.control;
