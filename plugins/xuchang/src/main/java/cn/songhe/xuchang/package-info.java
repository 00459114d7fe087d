/** What Xuchang 许昌 owes its elders, asks of facilities and measures itself by, after its plan of 2020-04-24. */
package cn.songhe.xuchang;
