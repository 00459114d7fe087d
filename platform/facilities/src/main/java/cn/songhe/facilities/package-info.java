/** The register of elder-care facilities: what they are, where they stand, how they operate. */
package cn.songhe.facilities;
