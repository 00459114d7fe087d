/** The use cases of identity, each named by its verb. */
package cn.songhe.identity.control;
