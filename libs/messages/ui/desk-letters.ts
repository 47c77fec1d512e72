import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** The association's letterhead and what it adds to letters, in versions. */
export const LETTER_WORDS = {
  title: DESK_PLACES.letters,
  help: {
    'zh-CN':
      '信头和各类文书的附加文字以版本管理：一名管理员提出，另一名管理员在生效日之前核准。已发出的文书不受新版本影响。',
    en: 'The letterhead, and what is added to kinds of letters, come in versions: one administrator proposes, another releases before the first day. Letters that went out stay as they were.',
  },
  version: { 'zh-CN': '文书样式的版本', en: 'Version of the letters' },
  kind: { 'zh-CN': '文书', en: 'Letter' },
  inForceFrom: { 'zh-CN': '生效日', en: 'In force from' },
  state: { 'zh-CN': '状态', en: 'State' },
  proposed: { 'zh-CN': '待核准', en: 'To be released' },
  released: { 'zh-CN': '已核准', en: 'Released' },
  refused: { 'zh-CN': '未采用', en: 'Refused' },
  proposedBy: { 'zh-CN': '提出人', en: 'Proposed by' },
  proposedAt: { 'zh-CN': '提出时间', en: 'Proposed' },
  decidedBy: { 'zh-CN': '决定人', en: 'Decided by' },
  decidedAt: { 'zh-CN': '决定时间', en: 'Decided' },
  none: { 'zh-CN': '还没有文书样式', en: 'There are no versions yet' },
  noneHelp: {
    'zh-CN': '文书目前不带信头和附加文字发出。可以先提出信头。',
    en: 'Letters go out without a letterhead or anything added. Propose a letterhead first.',
  },
  unknown: { 'zh-CN': '没有这个版本', en: 'There is no such version' },
  preview: { 'zh-CN': '文书预览', en: 'Preview of a letter' },
  previewHelp: {
    'zh-CN': '以虚拟案件生成的文书，信头和附加文字与实际文书相同。',
    en: 'A letter of a dispute that never was, with letterhead and additions as real letters have them.',
  },
  language: { 'zh-CN': '文书语言', en: 'Language of the letter' },
  chinese: { 'zh-CN': '中文', en: 'Chinese' },
  english: { 'zh-CN': '英文', en: 'English' },
  take: { 'zh-CN': '下载预览', en: 'Take the preview' },
  ownProposal: {
    'zh-CN': '该版本由您提出，须由另一名管理员核准。',
    en: 'You proposed it: another administrator has to release it.',
  },
  compare: { 'zh-CN': '与其他版本比较', en: 'Compare with another version' },
  compareHelp: {
    'zh-CN': '删除线为所选版本的文字，下划线为本版本的文字。',
    en: 'What is struck out stands in the version that you choose, what is underlined in this one.',
  },
  noOther: { 'zh-CN': '该文书没有其他版本。', en: 'There is no other version of this letter.' },
  other: { 'zh-CN': '所选版本', en: 'The other version' },
  contents: { 'zh-CN': '内容', en: 'What it says' },
  name: { 'zh-CN': '协会名称', en: 'Name of the association' },
  address: { 'zh-CN': '地址', en: 'Address' },
  contact: { 'zh-CN': '联系方式', en: 'How it is reached' },
  footer: { 'zh-CN': '页脚', en: 'At the foot' },
  filing: { 'zh-CN': '备案号', en: 'Number of its filing' },
  logo: { 'zh-CN': '标志', en: 'Logo' },
  logoThere: { 'zh-CN': '有标志', en: 'With a logo' },
  before: { 'zh-CN': '正文之前', en: 'Before the text' },
  after: { 'zh-CN': '正文之后', en: 'After the text' },
  nothingAdded: { 'zh-CN': '不再附加文字', en: 'Nothing is added any more' },
  hash: { 'zh-CN': '校验值（SHA-256）', en: 'Hash (SHA-256)' },
} as const satisfies Record<string, Words>;

/** A version among others of its kind. */
export const VERSION_OF: Sentence<{ readonly day: string; readonly state: string }> = {
  'zh-CN': ({ day, state }) => `${day}起（${state}）`,
  en: ({ day, state }) => `From ${day} (${state})`,
};
