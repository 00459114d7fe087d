/** YAML read strictly: what is not expected is an error that names the file and the key. */
package cn.songhe.evaluation.yaml;
