/** Made-up subjects: facts aimed at the boundaries of a plugin's parameters, the same for the same seed. Internal to the doctor. */
package cn.songhe.doctor.facts;
