/** Puts the rooms together into one application. */
package cn.songhe.app;
