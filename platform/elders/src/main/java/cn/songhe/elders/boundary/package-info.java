/** What others see of the register of elders: resources and query interfaces. */
package cn.songhe.elders.boundary;
