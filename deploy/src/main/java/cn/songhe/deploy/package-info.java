/** The launcher: starts database and server, and speaks to them from the command line. */
package cn.songhe.deploy;
