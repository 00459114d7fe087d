/** What Shenyang 沈阳 gives, asks of its network and measures in elder care, by its plan of 2023-12-30. */
package cn.songhe.shenyang;
