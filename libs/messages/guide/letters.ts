import type { LetterKind } from '#domain/guide/guide.js';
import type { Sentence, Words } from '../locale.js';
import { DECLARATION_TEXT, NOTICE_TEXT, PROPOSAL_TEXT, REPLY_TEXT, STOP_TEXT } from './letter-texts.js';

/** What a letter is filled in with; a field that was left empty is a line to write on. */
export type LetterFacts = Readonly<Record<LetterField, string>>;
export type LetterField = 'sender' | 'contact' | 'recipient' | 'subject' | 'where' | 'what';

type Field = { readonly name: LetterField; readonly label: Words; readonly long?: true };
export type LetterForm = { readonly fields: readonly Field[]; readonly text: Sentence<LetterFacts> };

const SENDER: Field = { name: 'sender', label: { 'zh-CN': '您的姓名或者名称', en: 'Your name' } };
const CONTACT: Field = { name: 'contact', label: { 'zh-CN': '您的联系方式', en: 'How you are reached' } };
const OTHER: Field = { name: 'recipient', label: { 'zh-CN': '对方的名称', en: 'Name of the other side' } };
const PLATFORM: Field = { name: 'recipient', label: { 'zh-CN': '平台的名称', en: 'Name of the platform' } };
const RIGHT: Field = {
  name: 'subject',
  label: { 'zh-CN': '权利种类、名称和编号', en: 'Your right: kind, name, number' },
};
const CLAIMED: Field = {
  name: 'subject',
  label: { 'zh-CN': '通知编号，或者对方所称的权利', en: 'Number of the notice, or the right they claim' },
};
const PLACES: Field = {
  name: 'where',
  label: { 'zh-CN': '链接或者位置，每行一个', en: 'Links or places, one a line' },
  long: true,
};
const ALIKE: Field = {
  name: 'what',
  label: { 'zh-CN': '涉嫌侵权的具体情况', en: 'What seems to infringe, and how' },
  long: true,
};
const WHY_NOT: Field = {
  name: 'what',
  label: { 'zh-CN': '不构成侵权的理由和依据', en: 'Why it does not infringe' },
  long: true,
};
const CONTRACT: Field = {
  name: 'subject',
  label: { 'zh-CN': '合同、账号或者合作项目', en: 'The contract, account or project' },
};
const TERMS: Field = {
  name: 'what',
  label: { 'zh-CN': '您的主张和方案', en: 'What you hold and propose' },
  long: true,
};

/** Each letter: what is asked for it, and its text. */
export const LETTER_FORMS: Readonly<Record<LetterKind, LetterForm>> = {
  'request-to-stop': { fields: [SENDER, CONTACT, OTHER, RIGHT, PLACES, ALIKE], text: STOP_TEXT },
  'platform-notice': { fields: [SENDER, CONTACT, PLATFORM, RIGHT, PLACES, ALIKE], text: NOTICE_TEXT },
  'platform-declaration': { fields: [SENDER, CONTACT, PLATFORM, CLAIMED, PLACES, WHY_NOT], text: DECLARATION_TEXT },
  reply: { fields: [SENDER, CONTACT, OTHER, CLAIMED, WHY_NOT], text: REPLY_TEXT },
  proposal: { fields: [SENDER, CONTACT, OTHER, CONTRACT, TERMS], text: PROPOSAL_TEXT },
};
