/** What can go wrong, as a value with a code, and its one translation into problem+json (RFC 9457). */
package cn.songhe.kernel.error;
