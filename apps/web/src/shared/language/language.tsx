import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { LOCALES, pickLocale, type Locale, type Sentence, type Words } from '#messages/locale.js';

type Language = {
  readonly locale: Locale;
  readonly say: (words: Words) => string;
  readonly tell: <F>(sentence: Sentence<F>, facts: F) => string;
  readonly change: (locale: Locale) => void;
};

const LanguageContext = createContext<Language | undefined>(undefined);

const wished = (): Locale => {
  try {
    const kept = localStorage.getItem('parley:locale');
    const known = LOCALES.find((one) => one === kept);
    if (known) return known;
  } catch {
    // a browser that keeps nothing
  }
  return pickLocale(navigator.languages.join(','));
};

/** Every word below is said in one language; the browser's own, until another is chosen. */
export function Languages({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(wished);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language: Language = {
    locale,
    say: (words) => words[locale],
    tell: (sentence, facts) => sentence[locale](facts),
    change: (next) => {
      try {
        localStorage.setItem('parley:locale', next);
      } catch {
        // it lives as long as the page then
      }
      setLocale(next);
    },
  };
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('Outside of <Languages>');
  return language;
};
