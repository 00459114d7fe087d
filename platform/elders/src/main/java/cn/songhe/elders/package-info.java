/** The register of elders: who they are, and what is known of them and since when. */
package cn.songhe.elders;
