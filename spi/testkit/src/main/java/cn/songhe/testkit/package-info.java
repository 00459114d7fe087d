/** The tests that every city's plugin must pass, and the runner of its cases, for JUnit 5. */
package cn.songhe.testkit;
