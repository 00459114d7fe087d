import { defineStore } from 'pinia';
import { ref, watchEffect } from 'vue';

export type Language = 'zh' | 'en';
export type Theme = 'system' | 'light' | 'dark';
export type TextSize = 'normal' | 'large';
/** Whether the navigation shows words, or icons only. */
export type MenuWidth = 'wide' | 'slim';

function kept<T extends string>(key: string, choices: readonly T[], fallback: T): T {
  const value = localStorage.getItem(key);
  return choices.find((choice) => choice === value) ?? fallback;
}

/** What a reader chose for all pages: language, text size, light or dark. Kept in this browser only. */
export const usePreferences = defineStore('preferences', () => {
  const language = ref<Language>(kept('songhe.language', ['zh', 'en'], 'zh'));
  const theme = ref<Theme>(kept('songhe.theme', ['system', 'light', 'dark'], 'system'));
  const text = ref<TextSize>(kept('songhe.text', ['normal', 'large'], 'normal'));
  const menu = ref<MenuWidth>(kept('songhe.menu', ['wide', 'slim'], 'wide'));
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const systemDark = ref(dark.matches);
  dark.addEventListener('change', (event) => (systemDark.value = event.matches));

  watchEffect(() => {
    localStorage.setItem('songhe.language', language.value);
    localStorage.setItem('songhe.theme', theme.value);
    localStorage.setItem('songhe.text', text.value);
    localStorage.setItem('songhe.menu', menu.value);
    const root = document.documentElement;
    root.lang = language.value === 'zh' ? 'zh-CN' : 'en';
    root.dataset['text'] = text.value;
    root.dataset['theme'] = theme.value === 'system' ? (systemDark.value ? 'dark' : 'light') : theme.value;
  });
  return { language, theme, text, menu };
});
