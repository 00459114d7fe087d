import { createI18n } from 'vue-i18n';
import type { Language } from './preferences';
import type { Messages, Tree } from './messages';

export const i18n = createI18n({
  legacy: false,
  locale: 'zh',
  fallbackLocale: 'zh',
  missingWarn: false,
  // told in the console, where the browser tests hear it: a key in place of a text is a fault of the build
  missing: (locale, key) => console.error(`no text in ${locale} for ${key}`),
  messages: { zh: {} as Tree, en: {} as Tree },
});

/** Adds a module's texts under its name. */
export function addMessages(name: string, texts: Messages<Tree>): void {
  i18n.global.mergeLocaleMessage('zh', { [name]: texts.zh });
  i18n.global.mergeLocaleMessage('en', { [name]: texts.en });
}

/** A text that the server gives in both languages. */
export interface Bilingual {
  zh?: string;
  en?: string;
}

/** The side of a text that the reader reads. */
export function inLanguage(text: Bilingual | undefined | null, language: Language): string {
  return (language === 'zh' ? text?.zh : text?.en) ?? '';
}
