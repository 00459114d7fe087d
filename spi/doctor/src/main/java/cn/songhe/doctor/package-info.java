/** The contract that every city's plugin must hold to: examines a jar without running a server, and says where it fails and how to mend it. */
package cn.songhe.doctor;
