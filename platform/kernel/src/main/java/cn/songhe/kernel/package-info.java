/** The ground that all rooms stand on: current tenant, units of work, errors, audit, facts on two time axes. */
package cn.songhe.kernel;
