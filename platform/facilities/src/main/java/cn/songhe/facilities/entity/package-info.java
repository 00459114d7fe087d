/** The rows of the register of facilities. */
package cn.songhe.facilities.entity;
