/** The lists of basic services that a plugin gives as dated data. */
package cn.songhe.evaluation.services;
