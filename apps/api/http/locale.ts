/** Languages that people are answered in. */
export type Locale = 'zh-CN' | 'en';

/** The language that an Accept-Language header prefers (RFC 9110 section 12.5.4); zh-CN unless English is wanted more. */
export function localeOf(header: string | undefined): Locale {
  const wanted = { zh: 0, en: 0 };
  for (const range of (header ?? '').slice(0, 1_000).split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = /^\s*q=(?<q>[01](?:\.\d{0,3})?)\s*$/.exec(parameters[0] ?? 'q=1')?.groups?.['q'];
    const language = tag.trim().split('-')[0];
    if (language === 'zh' || language === 'en') wanted[language] = Math.max(wanted[language], Number(weight ?? 0));
  }
  return wanted.en > wanted.zh ? 'en' : 'zh-CN';
}
