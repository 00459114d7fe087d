/** A fictional city: elders, facilities and what happens between them, reproducible from a seed, as files to import. */
package cn.songhe.deploy.demo;
