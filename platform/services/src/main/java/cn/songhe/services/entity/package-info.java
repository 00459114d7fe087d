/** The rows of services. */
package cn.songhe.services.entity;
