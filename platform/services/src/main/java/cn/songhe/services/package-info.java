/** What elders receive: stays in facilities, meals, and applications for what is not given without one. */
package cn.songhe.services;
