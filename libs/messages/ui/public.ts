import type { Sentence, Words } from '../locale.js';
import { WAYS } from './ways.js';

/** What everybody can read, without an account. */
export const PUBLIC_WORDS = {
  open: WAYS.open,
  handling: WAYS.handling,
  handlingNote: {
    'zh-CN':
      '以下为现行规则公布的受理条件和处理规则。每条之后是其条款和性质；标明“协会自定规则”的由协会自行规定，不是法律。',
    en: 'When a matter is taken up and how it is handled by the rules in force. After each stands its clause and what it is; a rule of the association’s own is not law.',
  },
  ordinary: { 'zh-CN': '投诉（普通程序）', en: 'Complaints (ordinary procedure)' },
  review: { 'zh-CN': '善意审查（恶意投诉程序）', en: 'Bad-faith reviews (bad-faith procedure)' },
  conditions: { 'zh-CN': '受理条件', en: 'When it is taken up' },
  rules: { 'zh-CN': '处理规则', en: 'How it is handled' },
  basis: { 'zh-CN': '条款和依据', en: 'Clause and ground' },
  published: WAYS.published,
  publishedNote: {
    'zh-CN': '专家组的终局结论，经脱敏和第二人同意后公示；不含当事人和专家的姓名或者名称。',
    en: 'Final decisions of panels, redacted and agreed to by a second person. They name neither parties nor panelists.',
  },
  nonePublished: { 'zh-CN': '还没有已公示的结论。', en: 'No decision has been published yet.' },
  noMore: { 'zh-CN': '没有更早的结论。', en: 'There is none older.' },
  older: { 'zh-CN': '更早的结论', en: 'Older decisions' },
  one: { 'zh-CN': '已公示的结论', en: 'A published decision' },
  isReview: { 'zh-CN': '复核结论', en: 'of a review' },
  reversed: { 'zh-CN': '已被复核取代', en: 'reversed on review' },
  reversedNote: {
    'zh-CN': '复核以另一结论取代了本结论，其内容不再适用。',
    en: 'A review put another decision in its place: what stands here holds no more.',
  },
  corrected: { 'zh-CN': '已更正', en: 'corrected' },
  correctedNote: {
    'zh-CN': '本结论公示后经更正，以下为更正后的文本；更正的是文字疏误，结论内容不变。',
    en: 'This decision was corrected after it had been published: what stands here is the corrected text. A slip was put right; nothing that was decided has changed.',
  },
  correctedOn: { 'zh-CN': '更正文本公示时间', en: 'Corrected text since' },
  kind: { 'zh-CN': '性质', en: 'What it is' },
  right: { 'zh-CN': '权利种类', en: 'Kind of right' },
  on: { 'zh-CN': '公示时间', en: 'Published on' },
  whose: { 'zh-CN': '哪个协会的结论？', en: 'Whose decisions?' },
  association: { 'zh-CN': '协会编号', en: 'Association' },
  associationHint: { 'zh-CN': '协会网页或者来信中的编号。', en: 'The id on the association’s own pages or letters.' },
  unknown: { 'zh-CN': '没有这个编号的协会，请核对。', en: 'There is no association of this id. Please check it.' },
  show: { 'zh-CN': '查看', en: 'Show' },
} as const satisfies Record<string, Words>;

export const VERSION_IN_FORCE: Sentence<{ readonly version: string; readonly since: string }> = {
  'zh-CN': ({ version, since }) => `规则版本${version}，自${since}起施行`,
  en: ({ version, since }) => `Rules, version ${version}, in force since ${since}`,
};
