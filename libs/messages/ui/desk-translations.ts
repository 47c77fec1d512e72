import type { Sentence, Words } from '../locale.js';

/** Translations beside their originals, at the desk of every seat and on a party’s phone. */
export const TRANSLATION_WORDS = {
  title: { 'zh-CN': '译本', en: 'Translations' },
  ask: { 'zh-CN': '请求译本', en: 'Ask for one' },
  file: { 'zh-CN': '提交译本', en: 'File one' },
  deliver: { 'zh-CN': '提供译本', en: 'Deliver it' },
  check: { 'zh-CN': '核对', en: 'Check it' },
  contest: { 'zh-CN': '提出异议', en: 'Contest a passage' },
  sideBySide: { 'zh-CN': '与原文对照', en: 'Beside the original' },
  seeOriginal: { 'zh-CN': '原文', en: 'Original' },
  noneYet: { 'zh-CN': '还没有译本', en: 'There is no translation yet' },
  sameLanguage: { 'zh-CN': '请选择与原文不同的语言。', en: 'Choose a language other than that of the original.' },
  from: { 'zh-CN': '原文语言', en: 'Language of the original' },
  into: { 'zh-CN': '译成', en: 'Into' },
  note: { 'zh-CN': '需要哪些部分', en: 'Which parts of it' },
  translator: { 'zh-CN': '由谁翻译', en: 'Who translated' },
  name: { 'zh-CN': '译者或者机构名称', en: 'Name of the translator' },
  qualification: { 'zh-CN': '资质', en: 'Qualification' },
  qualificationHelp: {
    'zh-CN': '如翻译专业资格证书、营业执照载明的翻译业务。',
    en: 'A certificate of translators, say, or a licence that names translating.',
  },
  machineHelp: {
    'zh-CN': '机器译文在协会核对前不作为程序中的文本。',
    en: 'What a machine made is not read in the procedure before the association has checked it.',
  },
  closed: {
    'zh-CN': '译本与原件适用相同的查阅范围。',
    en: 'Whoever may see the original sees its translation, and nobody else.',
  },
  finding: { 'zh-CN': '核对结论', en: 'What was found' },
  findingNote: { 'zh-CN': '核对说明', en: 'What was compared' },
  findingHelp: {
    'zh-CN': '各方都会看到，并作为对已提异议的答复。',
    en: 'All who see it read this; it answers what was contested.',
  },
  passage: { 'zh-CN': '有异议的译文', en: 'The passage, as translated' },
  reason: { 'zh-CN': '理由', en: 'Why it is wrong' },
  proposal: { 'zh-CN': '应有的译法', en: 'How it should read' },
  choose: { 'zh-CN': '译本文件', en: 'File of the translation' },
  bytesAwaited: { 'zh-CN': '文件待传', en: 'File to come' },
  answered: { 'zh-CN': '已由核对答复', en: 'Answered by the check' },
  yours: { 'zh-CN': '待您提供', en: 'Yours to deliver' },
  association: { 'zh-CN': '协会', en: 'The association' },
  panel: { 'zh-CN': '专家组', en: 'The panel' },
} as const satisfies Record<string, Words>;

/** From what into what. */
export const FROM_INTO: Sentence<{ from: string; into: string }> = {
  'zh-CN': ({ from, into }) => `${from}译${into}`,
  en: ({ from, into }) => `${from} into ${into}`,
};
export const ASKED_BY: Sentence<{ who: string; of: string; at: string }> = {
  'zh-CN': ({ who, of, at }) => `${at} ${who}请${of}提供`,
  en: ({ who, of, at }) => `${who} asked ${of} for it, ${at}`,
};
export const DELIVERED_BY: Sentence<{ who: string; at: string; version: number }> = {
  'zh-CN': ({ who, at, version }) => `${at} ${who}提交，第${version}版`,
  en: ({ who, at, version }) => `${who}, ${at}, version ${version}`,
};
export const CHECKED_AT: Sentence<{ at: string; finding: string }> = {
  'zh-CN': ({ at, finding }) => `${at} 协会核对：${finding}`,
  en: ({ at, finding }) => `The association, ${at}: ${finding}`,
};
export const CONTESTED_BY: Sentence<{ who: string; at: string }> = {
  'zh-CN': ({ who, at }) => `${at} ${who}提出异议`,
  en: ({ who, at }) => `${who} contested it, ${at}`,
};
/** What its file shows, which goes with it. */
export const FILE_OF: Sentence<{ original: string; into: string }> = {
  'zh-CN': ({ original, into }) => `${original}的${into}译本`,
  en: ({ original, into }) => `${original} in ${into}`,
};
