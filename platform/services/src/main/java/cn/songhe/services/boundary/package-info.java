/** What others see of services: resources and query interfaces. */
package cn.songhe.services.boundary;
