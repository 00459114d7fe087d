/**
 * Recipes: one short class for each way in which documents give money. Everything in it is invented: the city, its documents and
 * its amounts.
 */
package cn.songhe.cookbook;
