/** The use cases of the register of facilities, each named by its verb. */
package cn.songhe.facilities.control;
