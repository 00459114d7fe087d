/** What Taiyuan 太原 pays for, asks of and spares community elder care, by its opinions of 2022-03-04. */
package cn.songhe.taiyuan;
