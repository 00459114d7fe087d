/** Imports of tabular files: streamed, with every refusal reported. */
package cn.songhe.kernel.imports;
