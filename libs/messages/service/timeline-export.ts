import type { ExportEvent, ExportRecipient } from '#domain/dispute/service/export/events.js';
import { formatSize } from '../format.js';
import type { Words } from '../locale.js';
import type { Names } from '../names.js';
import type { Sentences } from '../sentences.js';

/** What kind of recipient a bundle goes to. */
export const EXPORT_RECIPIENT_WORDS = {
  court: { 'zh-CN': '人民法院', en: 'a court' },
  authority: { 'zh-CN': '行政机关', en: 'an authority' },
  commission: { 'zh-CN': '仲裁委员会', en: 'an arbitration commission' },
  party: { 'zh-CN': '当事人', en: 'a party' },
} as const satisfies Readonly<Record<ExportRecipient['kind'], Words>>;

const to = (recipient: ExportRecipient, names: Names, locale: 'zh-CN' | 'en'): string =>
  recipient.kind === 'party' ? names.party(recipient.partyId) : EXPORT_RECIPIENT_WORDS[recipient.kind][locale];

export const exportSentences: Sentences<ExportEvent> = {
  ExportAsked: {
    'zh-CN': ({ recipient, leftOut }, names) =>
      `有人申请导出案卷，接收人：${to(recipient, names, 'zh-CN')}${leftOut.length > 0 ? `；不附${leftOut.length}份证据` : ''}。`,
    en: ({ recipient, leftOut }, names) =>
      `A bundle of the dispute was asked for, for ${to(recipient, names, 'en')}${leftOut.length > 0 ? `; exhibits left out: ${leftOut.length}` : ''}.`,
  },
  ExportMade: {
    'zh-CN': ({ pages, exhibits, size, sha256 }) =>
      `案卷已生成并留存：共${pages}页、${exhibits}份证据（${formatSize(size)}，SHA-256 ${sha256}）。`,
    en: ({ pages, exhibits, size, sha256 }) =>
      `A bundle of the dispute was made and kept: ${pages} pages, exhibits: ${exhibits} (${formatSize(size)}, SHA-256 ${sha256}).`,
  },
};
