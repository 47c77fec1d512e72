import { formatForTable, formatSize } from '#messages/format.js';
import { formatAmount } from '#messages/money.js';
import { sayExhibitNumber } from '#messages/service/exhibit-number.js';
import { tongueOf } from '../template.js';
import type { Entry, Row } from './bundle.js';
import type { BundleFacts, ExhibitFacts, ExhibitState } from './facts.js';
import { translationRows } from './translation-rows.js';
import { codeIn, sideOf, translatedCode } from './names.js';

/** What is said of how an exhibit is shown. */
const NOTES: Readonly<Record<ExhibitState, { readonly 'zh-CN': string; readonly en: string }>> = {
  drawn: {
    'zh-CN': '以下各页由原始PDF逐页转绘，不含其中的脚本、链接和附件；如需检索文字或者核验签名，请使用随附的原始文件。',
    en: 'The pages below were drawn from the original PDF, without its scripts, links and attachments. To search its text or check its signatures, use the original that comes with this bundle.',
  },
  picture: { 'zh-CN': '', en: '' },
  'not-printable': {
    'zh-CN': '该文件不能打印成页，仅列明其信息；原始文件随附。',
    en: 'This file cannot be shown as pages; what is known of it stands here, and the original comes with this bundle.',
  },
  'not-sent': {
    'zh-CN': '该文件仅列明名称和校验值，内容尚未提交。',
    en: 'This file was named; its bytes have not come.',
  },
  erased: { 'zh-CN': '该文件已依法删除。', en: 'This file was erased.' },
  'not-scanned': {
    'zh-CN': '该文件未通过安全检查，不予附送。',
    en: 'This file has not passed the check for malware and is not handed on.',
  },
  encrypted: {
    'zh-CN': '该PDF设有打开密码，不能显示；原始文件随附。',
    en: 'This PDF asks for a password and cannot be shown; the original comes with this bundle.',
  },
  damaged: {
    'zh-CN': '该文件不能安全地显示，仅列明其信息；原始文件随附，请谨慎打开。',
    en: 'This file cannot be shown safely; the original comes with this bundle. Open it with care.',
  },
  'too-many-pages': {
    'zh-CN': '该PDF页数过多，未打印；原始文件随附。',
    en: 'This PDF has too many pages to be shown; the original comes with this bundle.',
  },
  'too-large': {
    'zh-CN': '该文件过大，未打印；原始文件随附。',
    en: 'This file is too large to be shown; the original comes with this bundle.',
  },
};

/** One exhibit: a sheet with what is known of it, then its pages. */
export const exhibitEntry = (facts: BundleFacts, one: ExhibitFacts, index: number): Entry => {
  const { locale, places } = facts;
  const { say } = tongueOf(locale);
  const number = one.translation ? translatedCode(facts, one.translation, index) : codeIn(facts, one.number, index);
  const title = one.description ?? say('证据', 'Exhibit');
  const note = NOTES[one.state][locale];
  const rows: readonly (Row | false)[] = [
    one.number !== undefined && [say('编号', 'Number'), sayExhibitNumber(one.number, places, locale)],
    [say('提交方', 'Filed by'), sideOf(facts, one.ownerId)],
    one.namedAt !== undefined && [say('提交时间', 'Filed at'), formatForTable(one.namedAt)],
    one.capturedAt !== undefined && [say('取证时间', 'Captured at'), formatForTable(one.capturedAt)],
    [say('文件类型', 'Kind of file'), one.mediaType],
    one.size !== undefined && [say('大小', 'Size'), `${formatSize(one.size)} (${one.size} B)`],
    ['SHA-256', one.sha256],
    one.pages !== undefined && [say('页数', 'Pages'), String(one.pages)],
    ...translationRows(facts, one),
    ...liveRows(facts, one),
    one.path !== undefined && [say('原始文件', 'Original file'), one.path],
  ];
  return {
    kind: 'exhibit',
    number,
    title,
    side: sideOf(facts, one.ownerId),
    ...(one.namedAt !== undefined && { date: formatForTable(one.namedAt).slice(0, 10) }),
    rows: rows.filter((row) => row !== false),
    ...(note !== '' && { note }),
    files: one.files,
  };
};

/** Where in a live stream it is. */
const liveRows = ({ locale }: BundleFacts, { liveStream }: ExhibitFacts): readonly (Row | false)[] => {
  if (!liveStream) return [];
  const { say } = tongueOf(locale);
  const { words = {}, recordedFrom, recordedUntil, startedAt, fromSecond, toSecond, productSecond, price } = liveStream;
  const word = (key: string): string | undefined =>
    typeof words[key] === 'string' && words[key] !== '' ? words[key] : undefined;
  const named: readonly (readonly [string, string | undefined])[] = [
    [say('直播平台', 'Live platform'), word('platform')],
    [say('直播间', 'Room'), word('room')],
    [say('账号', 'Account'), word('account')],
    [say('场次', 'Session'), word('session')],
  ];
  return [
    ...named.flatMap(([label, value]): readonly Row[] => (value === undefined ? [] : [[label, value]])),
    startedAt !== undefined && [say('开播时间', 'Session began'), formatForTable(startedAt)],
    [say('录制时间', 'Recorded'), `${formatForTable(recordedFrom)} – ${formatForTable(recordedUntil)}`],
    [say('回放位置', 'In the replay'), `${clock(fromSecond)} – ${clock(toSecond)}`],
    productSecond !== undefined && [say('商品卡出现于', 'Product card seen at'), clock(productSecond)],
    price !== undefined && [say('当时标价', 'Price shown'), formatAmount(price, locale)],
  ];
};

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
