/** Cases that say in YAML what a policy gives to whom, and their runner. */
package cn.songhe.evaluation.cases;
