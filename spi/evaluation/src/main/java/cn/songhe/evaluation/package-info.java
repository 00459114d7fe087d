/** How a city's policy is run: its parameters, its terms for a period, its decisions and why they are what they are. */
package cn.songhe.evaluation;
