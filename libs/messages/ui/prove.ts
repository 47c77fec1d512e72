import type { Sentence, Words } from '../locale.js';

/** The page on which who came from a link proves that its contact is the party's. */
export const PROVE_WORDS = {
  title: { 'zh-CN': '核验身份', en: 'Prove who you are' },
  why: {
    'zh-CN': '现在您可以查阅文书并作出答复。核验身份后，还可以协商、参加调解、签署、撤回和变更联系方式。',
    en: 'You can read and answer now. Once you have proved who you are you can also negotiate, join mediation, sign, withdraw and change how you are reached.',
  },
  how: {
    'zh-CN':
      '请拍摄法定代表人或者经营者的身份证件，或者营业执照。照片加密保存，由工作人员与登记信息核对，通常在一个工作日内完成。',
    en: 'Please photograph the identity card of the owner or legal representative, or the business licence. The picture is kept encrypted; a person compares it with the register, usually within one working day.',
  },
  kind: { 'zh-CN': '证件种类', en: 'What you photograph' },
  card: { 'zh-CN': '身份证件', en: 'An identity card' },
  licence: { 'zh-CN': '营业执照', en: 'A business licence' },
  picture: { 'zh-CN': '拍照或者选择照片', en: 'Take or choose a picture' },
  missing: { 'zh-CN': '请先拍照或者选择照片。', en: 'Please take or choose a picture first.' },
  unsent: {
    'zh-CN': '照片未能上传，请检查网络后重试，或者换一张。',
    en: 'The picture could not be sent. Please look at the connection and try again, or take another.',
  },
  send: { 'zh-CN': '提交核验', en: 'Send it' },
  waiting: {
    'zh-CN': '证件已收到，正在核对。其间您可以继续查阅和答复。',
    en: 'The document has come and waits for a person. Meanwhile you can go on reading and answering.',
  },
  proved: { 'zh-CN': '身份已核验，全部事项均可办理。', en: 'You have proved who you are; everything is open to you.' },
  refused: {
    'zh-CN': '证件未能证明该联系方式属于当事人',
    en: 'The document does not show that this is the party’s contact',
  },
} as const satisfies Record<string, Words>;

export const CONTACT_IS: Sentence<{ readonly contact: string }> = {
  'zh-CN': ({ contact }) => `联系方式：${contact}`,
  en: ({ contact }) => `The contact: ${contact}`,
};
