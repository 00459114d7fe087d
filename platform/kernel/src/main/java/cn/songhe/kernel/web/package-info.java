/** What every JAX-RS resource shares: JSON, languages, entity tags. */
package cn.songhe.kernel.web;
