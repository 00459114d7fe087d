/** The use cases of services, each named by its verb. */
package cn.songhe.services.control;
