import type { Words } from '../locale.js';

/** What is signed before anything opens that one side keeps to itself; a change is a version beside it. */
export type ConfidentialityText = { readonly version: string; readonly title: Words; readonly text: Words };

const FIRST: ConfidentialityText = {
  version: '2026-12',
  title: { 'zh-CN': '保密承诺书', en: 'Undertaking of confidentiality' },
  text: {
    'zh-CN': [
      '本人因参与本案的处理，需要查阅一方当事人保密提交的材料（包括商业秘密、价格、供货来源、个人信息等）。本人承诺：',
      '一、仅为处理本案的目的查阅、使用上述材料，不用于任何其他目的。',
      '二、不向任何无权查阅的人披露、转述上述材料的内容，包括本案的其他当事人；不复制、留存、传播，确因工作需要记录的，与案卷一并保管。',
      '三、采取合理措施防止泄露；发现泄露或者有泄露可能的，立即告知协会。',
      '四、本承诺在本案结束后继续有效，直至有关信息已经合法公开。法律规定应当披露的，在法律允许的范围内事先告知协会。',
      '五、本人知悉：违反承诺造成损失的，依法承担责任；每次签署和查阅均有记录，材料的提交方可以查询。',
    ].join('\n'),
    en: [
      'To take part in the handling of this dispute I need to see what one party has filed in confidence (trade secrets, prices, sources of supply, personal data and the like). I undertake:',
      '1. to look at it and use it for the handling of this dispute alone, and for nothing else;',
      '2. to disclose its content to nobody who may not see it, the other parties of the dispute included, and neither to copy, keep nor pass it on; notes that the work requires are kept with the file;',
      '3. to take reasonable care that it does not leak, and to tell the association at once if it has leaked or may have;',
      '4. that this holds after the dispute has ended, until the information is lawfully public. Where the law obliges me to disclose it, I tell the association beforehand as far as the law allows;',
      '5. I know that whoever breaks this is liable by law for the loss, and that every signature and every look is recorded and can be seen by the party that filed it.',
    ].join('\n'),
  },
};

/** Every version that was ever signed; none is changed. */
export const CONFIDENTIALITY_TEXTS: readonly [ConfidentialityText, ...ConfidentialityText[]] = [FIRST];

/** The one that is signed today. */
export const confidentialityText = (): ConfidentialityText => CONFIDENTIALITY_TEXTS.at(-1) ?? FIRST;
