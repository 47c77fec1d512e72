import type { Original, TranslationFinding, TranslatorKind } from '#domain/dispute/service/translation/events.js';
import type { TranslationStatus } from '#domain/dispute/service/translation/standing.js';
import type { Language } from '#domain/rulebook/language.js';
import type { Words } from '../locale.js';

/** Languages by their names. */
export const LANGUAGES_NAMED = {
  zh: { 'zh-CN': '中文', en: 'Chinese' },
  en: { 'zh-CN': '英文', en: 'English' },
  ja: { 'zh-CN': '日文', en: 'Japanese' },
  ko: { 'zh-CN': '韩文', en: 'Korean' },
  fr: { 'zh-CN': '法文', en: 'French' },
  de: { 'zh-CN': '德文', en: 'German' },
  it: { 'zh-CN': '意大利文', en: 'Italian' },
  es: { 'zh-CN': '西班牙文', en: 'Spanish' },
  pt: { 'zh-CN': '葡萄牙文', en: 'Portuguese' },
  nl: { 'zh-CN': '荷兰文', en: 'Dutch' },
  ru: { 'zh-CN': '俄文', en: 'Russian' },
  ar: { 'zh-CN': '阿拉伯文', en: 'Arabic' },
  hi: { 'zh-CN': '印地文', en: 'Hindi' },
  id: { 'zh-CN': '印度尼西亚文', en: 'Indonesian' },
  ms: { 'zh-CN': '马来文', en: 'Malay' },
  th: { 'zh-CN': '泰文', en: 'Thai' },
  vi: { 'zh-CN': '越南文', en: 'Vietnamese' },
  tr: { 'zh-CN': '土耳其文', en: 'Turkish' },
} as const satisfies Record<Language, Words>;

/** What can have a translation. */
export const ORIGINALS_NAMED = {
  exhibit: { 'zh-CN': '证据', en: 'Exhibit' },
  letter: { 'zh-CN': '文书', en: 'Letter' },
  decision: { 'zh-CN': '处理决定', en: 'Decision' },
  agreement: { 'zh-CN': '调解协议', en: 'Settlement agreement' },
} as const satisfies Record<Original['kind'], Words>;

export const TRANSLATION_STATUSES_NAMED = {
  asked: { 'zh-CN': '已请求', en: 'Asked for' },
  delivered: { 'zh-CN': '已提交，未核对', en: 'Delivered, not checked' },
  checked: { 'zh-CN': '已核对', en: 'Checked' },
  contested: { 'zh-CN': '有异议', en: 'Contested' },
} as const satisfies Record<TranslationStatus, Words>;

/** Who translated. */
export const TRANSLATORS_NAMED = {
  person: { 'zh-CN': '个人译员', en: 'A person' },
  organisation: { 'zh-CN': '翻译机构', en: 'An organisation' },
  machine: { 'zh-CN': '机器翻译', en: 'A machine' },
} as const satisfies Record<TranslatorKind, Words>;

/** Of a machine's work while nobody has checked it. */
export const MACHINE_UNCHECKED: Words = { 'zh-CN': '机器翻译，未经核对', en: 'Machine, unchecked' };

export const FINDINGS_NAMED = {
  faithful: { 'zh-CN': '与原文一致', en: 'Faithful to the original' },
  faulty: { 'zh-CN': '有误，应当另行提交', en: 'Faulty, to be delivered anew' },
} as const satisfies Record<TranslationFinding, Words>;

/** Which text is read in the procedure. */
export const GOVERNING_NAMED = {
  original: { 'zh-CN': '以原文为准', en: 'The original governs' },
  translation: { 'zh-CN': '程序中以译文为准', en: 'The translation is read in the procedure' },
} as const satisfies Record<'original' | 'translation', Words>;
