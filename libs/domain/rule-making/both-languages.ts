/** In both languages; where they differ the Chinese prevails. */
export type BothLanguages = { readonly 'zh-CN': string; readonly en: string };
