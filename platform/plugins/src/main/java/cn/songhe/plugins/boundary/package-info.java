/** What others see of plugins: the policy of a tenant, and resources. */
package cn.songhe.plugins.boundary;
