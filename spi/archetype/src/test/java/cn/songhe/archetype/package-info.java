/** Generates plugins and builds them as an integrator does, away from the user's own Maven repository and without a network. */
package cn.songhe.archetype;
