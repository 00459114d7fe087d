/** How what several formulas grant goes together: the rules of a plugin, applied in its order. */
package cn.songhe.evaluation.combine;
