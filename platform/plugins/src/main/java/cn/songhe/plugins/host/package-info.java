/** Takes cities' plugins from their jars into operation, each checked, apart from the others and from the platform; needs no server. */
package cn.songhe.plugins.host;
