import type { Locale, Words } from '../locale.js';

/** Why a contact is not enough to bind its party, by what the refusal says of it. */
const REASONS: Readonly<Record<string, Words>> = {
  'written-by-officer': {
    'zh-CN':
      '该联系方式系工作人员登记，尚未与当事人身份核对，目前只能查阅文书。作出答复、办理其他事项前，请在本页“核验身份”处拍摄证件上传，由另一名工作人员核对；也可以由另一名工作人员代为记录，或者提交书面材料。',
    en: 'An officer wrote this contact down, and nobody has matched it to the party yet: you can read what was served. Before you answer it, or do anything else, please open “Prove who you are” on this page, photograph a document and send it; another officer compares it. You can also have another officer write your answer down, or send it on paper.',
  },
  'taken-back': {
    'zh-CN':
      '当事人已撤回以该联系方式接收通知的同意，此前的核验随之不再有效。如仍要使用该联系方式，请由当事人以本人账号再次登记，或者请协会工作人员登记，之后再核验身份。',
    en: 'The party took back that it is told at this contact, and what was proved of it counts no longer. To use it again, please have the party name it anew from its account, or ask the association to write it down; then prove who you are.',
  },
};

const NOBODY_MATCHED: Words = {
  'zh-CN':
    '该联系方式尚未与当事人身份核对，目前可以查阅文书并作出答复。参加协商或者调解、提出或者接受方案、签署、撤回以及变更联系方式前，请在本页“核验身份”处拍摄证件上传，由工作人员核对。',
  en: 'Nobody has matched this contact to the party yet: you can read what was served and answer it. Before talks, offers, acceptances, signatures, withdrawals and a change of contact, please open “Prove who you are” on this page, photograph a document and send it; a person compares it.',
};

/** What is to be done before whoever came from a contact speaks for its party. */
export const notProved = ({ why = '' }: Readonly<Record<string, string>>, locale: Locale): string =>
  (REASONS[why] ?? NOBODY_MATCHED)[locale];
