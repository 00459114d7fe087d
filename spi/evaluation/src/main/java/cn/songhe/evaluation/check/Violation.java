package cn.songhe.evaluation.check;

import cn.songhe.spi.Text;

/**
 * One thing in a plugin's bytecode that is not allowed.
 *
 * @param code why it is not allowed, stable: {@code clock}, {@code chance}, {@code hidden-state}, {@code floating-point},
 *     {@code unknown-order}, {@code uncited-number}, {@code swallowed} and the like
 * @param className the class it stands in, such as {@code cn.example.Bed$Rate}; for a file that is no class, the file's name in the jar
 * @param method the method it stands in (for a lambda the one around it), or empty if it stands in none
 * @param line the source line, or 0 if it is not known
 * @param what the call, type or construct, such as {@code java.time.LocalDate.now()}
 * @param remedy how to mend it
 * @param why class, method and call in one sentence, and how to mend it
 */
public record Violation(String code, String className, String method, int line, String what, Text remedy, Text why) {}
