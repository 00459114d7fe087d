/** The door: login over HTTP, and the guard before every resource. */
package cn.songhe.identity.boundary;
