/** The national identifiers of persons and organisations, read from what people type and checked as the standards say. */
package cn.songhe.kernel.identifier;
