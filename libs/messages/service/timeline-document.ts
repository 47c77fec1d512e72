import type { DocumentEvent, DocumentLocale } from '#domain/dispute/service/document/events.js';
import { formatSize } from '../format.js';
import type { Words } from '../locale.js';
import type { Sentences } from '../sentences.js';

const LANGUAGES: Readonly<Record<DocumentLocale, Words>> = {
  'zh-CN': { 'zh-CN': '中文', en: 'Chinese' },
  en: { 'zh-CN': '英文', en: 'English' },
};

export const documentSentences: Sentences<DocumentEvent> = {
  DocumentAsked: {
    'zh-CN': ({ serviceId, locale }, names) =>
      `有人申请生成《${names.document(serviceId)}》的${LANGUAGES[locale]['zh-CN']}PDF。`,
    en: ({ serviceId, locale }, names) =>
      `“${names.document(serviceId)}” was asked for as a PDF in ${LANGUAGES[locale].en}.`,
  },
  DocumentMade: {
    'zh-CN': ({ serviceId, locale, sha256, size }, names) =>
      `《${names.document(serviceId)}》的${LANGUAGES[locale]['zh-CN']}PDF已生成并留存（${formatSize(size)}，SHA-256 ${sha256}）。`,
    en: ({ serviceId, locale, sha256, size }, names) =>
      `“${names.document(serviceId)}” was made into a PDF in ${LANGUAGES[locale].en} and kept (${formatSize(size)}, SHA-256 ${sha256}).`,
  },
};
