import { COLON } from '#messages/colon.js';
import { DISMISSAL_WORDS, FIELD_WORDS, JUDGEMENT_WORDS, SPELLING_WORDS } from '#messages/screening/words.js';
import type { Locale } from '#messages/locale.js';
import type { Columns } from '../dispute/docket/table/send-table.js';
import type { FindingJudgement, ScreeningFinding } from './screening.dto.js';

const saidOf = (judged: FindingJudgement | undefined, locale: Locale): string | undefined =>
  judged &&
  [JUDGEMENT_WORDS[judged.judgement], judged.reason && DISMISSAL_WORDS[judged.reason]]
    .flatMap((words) => (words ? [words[locale]] : []))
    .concat(judged.note ?? [])
    .join(COLON[locale]);

export const FINDING_COLUMNS: Columns<ScreeningFinding> = [
  [{ 'zh-CN': '序号', en: 'Number' }, ({ finding }) => finding],
  [{ 'zh-CN': '自编号', en: 'Own number' }, ({ ref }) => ref],
  [{ 'zh-CN': '位置', en: 'Field' }, ({ field }, locale) => field && FIELD_WORDS[field][locale]],
  [{ 'zh-CN': '文字', en: 'Text' }, ({ whole }) => whole],
  [{ 'zh-CN': '规则', en: 'Rule' }, ({ ruleName }) => ruleName],
  [{ 'zh-CN': '词或者名称', en: 'Word or name' }, ({ word }) => word],
  [{ 'zh-CN': '写作', en: 'Written' }, ({ written }) => written],
  [{ 'zh-CN': '写法', en: 'How' }, ({ spelling }, locale) => spelling && SPELLING_WORDS[spelling][locale]],
  [{ 'zh-CN': '把握', en: 'How sure' }, ({ score }) => score],
  [{ 'zh-CN': '建议', en: 'What to do' }, ({ advice }) => advice],
  [{ 'zh-CN': '送交者意见', en: 'Sender says' }, ({ sender }, locale) => saidOf(sender, locale)],
  [{ 'zh-CN': '本会意见', en: 'Association says' }, ({ reviewer }, locale) => saidOf(reviewer, locale)],
];
