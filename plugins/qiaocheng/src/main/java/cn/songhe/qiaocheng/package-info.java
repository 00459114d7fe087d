/** What Qiaocheng 谯城, a district of Bozhou, means to give its elders, by the draft that it laid open for comment in 2023. */
package cn.songhe.qiaocheng;
