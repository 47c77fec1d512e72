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

/** Says what becomes of copies at the end. */
const SECOND: ConfidentialityText = {
  version: '2026-12-b',
  title: FIRST.title,
  text: {
    'zh-CN': [
      '本人因参与本案的处理，需要查阅一方当事人保密提交的材料（包括商业秘密、价格、供货来源、个人信息等）。本人承诺：',
      '一、仅为处理本案的目的查阅、使用上述材料，不用于任何其他目的。',
      '二、不向任何无权查阅的人披露、转述上述材料的内容，包括本案的其他当事人；不复制、留存、传播，确因工作需要记录的，与案卷一并保管。',
      '三、采取合理措施防止泄露；发现泄露或者有泄露可能的，立即告知协会。',
      '四、本案结束后，在协会告知的期限内返还或者销毁全部复制件，并通过协会的系统如实确认；依法由协会保管的案卷除外。',
      '五、本承诺在本案结束后继续有效，直至有关信息已经合法公开。法律规定应当披露的，在法律允许的范围内事先告知协会。',
      '六、本人知悉：违反承诺造成损失的，依法承担责任；每次签署和查阅均有记录，材料的提交方可以查询。',
    ].join('\n'),
    en: [
      'To take part in the handling of this dispute I need to see what one party has filed in confidence (trade secrets, prices, sources of supply, personal data and the like). I undertake:',
      '1. to look at it and use it for the handling of this dispute alone, and for nothing else;',
      '2. to disclose its content to nobody who may not see it, the other parties of the dispute included, and neither to copy, keep nor pass it on; notes that the work requires are kept with the file;',
      '3. to take reasonable care that it does not leak, and to tell the association at once if it has leaked or may have;',
      '4. once the dispute is over, to give back or destroy every copy within the period that the association names, and to confirm that truthfully through the association; but for the file, which the association keeps by law;',
      '5. that this holds after the dispute has ended, until the information is lawfully public. Where the law obliges me to disclose it, I tell the association beforehand as far as the law allows;',
      '6. I know that whoever breaks this is liable by law for the loss, and that every signature and every look is recorded and can be seen by the party that filed it.',
    ].join('\n'),
  },
};

const FIRST_OF_DEPOSITS: ConfidentialityText = {
  version: '2026-12',
  title: { 'zh-CN': '存证查阅保密承诺书', en: 'Undertaking of confidentiality for a deposit' },
  text: {
    'zh-CN': [
      '存证人将其存证的文件（可能含有商业秘密）向本人或者本人所代表的当事人授权查阅。本人承诺：',
      '一、仅为授权时载明的用途、在授权期限内查阅和使用，不用于任何其他目的。',
      '二、不向任何未获授权的人披露、转述其内容；不复制、留存、传播，确需复制的，仅限载明用途所必需。',
      '三、采取合理措施防止泄露；发现泄露或者有泄露可能的，立即告知存证人和协会。',
      '四、授权期限届满或者被撤回后，在载明的期限内返还或者销毁全部复制件，并通过协会的系统如实确认。',
      '五、本承诺在授权结束后继续有效，直至有关信息已经合法公开。法律规定应当披露的，在法律允许的范围内事先告知存证人。',
      '六、本人知悉：违反承诺造成损失的，依法承担责任；每次签署和查阅均有记录，存证人可以查询；查阅画面带有本人姓名和时间的水印。',
    ].join('\n'),
    en: [
      'The depositor opens to me, or to the party that I act for, a file that it deposited and that may hold trade secrets. I undertake:',
      '1. to look at it and use it for the purpose and within the time that were stated when it was opened, and for nothing else;',
      '2. to disclose its content to nobody to whom it was not opened, and neither to copy, keep nor pass it on, except for copies that the stated purpose requires;',
      '3. to take reasonable care that it does not leak, and to tell the depositor and the association at once if it has leaked or may have;',
      '4. once the time is over or access was withdrawn, to give back or destroy every copy within the period that is stated, and to confirm that truthfully through the association;',
      '5. that this holds afterwards, until the information is lawfully public. Where the law obliges me to disclose it, I tell the depositor beforehand as far as the law allows;',
      '6. I know that whoever breaks this is liable by law for the loss, that every signature and every look is recorded and can be seen by the depositor, and that my name and the time stand across what I look at.',
    ].join('\n'),
  },
};

/** What is kept secret: what one side has filed in a dispute, or what somebody has deposited before any. */
export type KeptSecret = 'dispute' | 'deposit';

/** Every version that was ever signed; none is changed. */
export const CONFIDENTIALITY_TEXTS: Readonly<
  Record<KeptSecret, readonly [ConfidentialityText, ...ConfidentialityText[]]>
> = { dispute: [FIRST, SECOND], deposit: [FIRST_OF_DEPOSITS] };

/** The one that is signed today. */
export const confidentialityText = (of: KeptSecret): ConfidentialityText => {
  const texts = CONFIDENTIALITY_TEXTS[of];
  return texts.at(-1) ?? texts[0];
};
