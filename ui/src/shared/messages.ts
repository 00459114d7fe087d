/** The texts of one module in both languages, under the module's name. The type makes a missing key an error of the build. */
export interface Messages<T> {
  zh: T;
  en: T;
}

/** Keeps the shape of the Chinese texts as the measure for the English ones. */
export function messages<const Z extends Tree>(zh: Z, en: Same<Z>): Messages<Tree> {
  return { zh, en: en as Tree };
}

export interface Tree {
  [key: string]: string | Tree;
}

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
