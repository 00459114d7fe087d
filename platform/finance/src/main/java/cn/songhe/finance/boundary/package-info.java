/** What others see of cycles: resources and their views. */
package cn.songhe.finance.boundary;
