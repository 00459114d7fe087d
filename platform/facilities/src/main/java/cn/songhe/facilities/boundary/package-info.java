/** What others see of the register of facilities: resources and query interfaces. */
package cn.songhe.facilities.boundary;
