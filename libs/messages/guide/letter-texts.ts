import { ECL_42, ECL_43, ECL_60 } from '#domain/guide/grounds.js';
import type { Sentence } from '../locale.js';
import { clauseName } from '../rulebook/clauses.js';
import type { LetterFacts } from './letters.js';

type Text = Sentence<LetterFacts>;
type Ground = { readonly clause: string };

/** A statute as a letter to outsiders names it. */
const inFull = ({ clause }: Ground): string => clauseName(clause, 'zh-CN').replace('《', '《中华人民共和国');
const named = ({ clause }: Ground): string => clauseName(clause, 'en');

const DATE = '　　　　年　　月　　日';

/** To the other side: ECL 60, no threat of what only a court decides. */
export const STOP_TEXT: Text = {
  'zh-CN': ({ sender, contact, recipient, subject, where, what }) => `停止侵权告知函

${recipient}：

${sender}是${subject}的权利人，或者经权利人授权。现发现你方在下列位置销售的商品或者发布的内容，涉嫌侵犯上述权利：

${where}

具体情况：

${what}

请你方核实，于${DATE}前停止上述行为，并书面告知处理结果。你方持有授权或者合法来源凭证，或者认为不构成侵权的，请说明理由并提供依据。

双方可以协商解决。协商不成的，${sender}将依照${inFull(ECL_60)}，依法选择调解、投诉、仲裁或者诉讼。

附：权属证明、初步证据

${sender}
联系方式：${contact}
${DATE}`,
  en: ({ sender, contact, recipient, subject, where, what }) => `Request to stop

To ${recipient}

${sender} holds ${subject}, or acts with the holder’s authority. What you offer or show at the places below seems to infringe it:

${where}

In particular:

${what}

Please look into this, stop by ____________, and tell us in writing what you did. If you have a licence or lawful source, or think that it does not infringe, please say why and send what shows it.

We are ready to talk. Where we cannot agree, ${sender} will choose mediation, complaint, arbitration or suit as the law allows (${named(ECL_60)}).

Enclosed: proof of the right, first evidence

${sender}
${contact}
____________ (date)`,
};

/** To the platform: everything that 法发〔2020〕32号 art. 5 asks of a notice. */
export const NOTICE_TEXT: Text = {
  'zh-CN': ({ sender, contact, recipient, subject, where, what }) => `侵权通知

${recipient}：

一、通知人：${sender}，联系方式：${contact}。身份证明附后。

二、权利：${subject}。权属证明附后；代理的，授权书附后。

三、涉案商品、内容或者直播间：

${where}

四、构成侵权的初步证据：

${what}

五、请依照${inFull(ECL_42)}及时采取删除、屏蔽、断开链接、终止交易和服务等必要措施，并将本通知转送平台内经营者。

六、通知人保证本通知及所附材料真实、合法、准确。因通知错误造成损害的，依法承担民事责任；恶意发出错误通知的，加倍承担赔偿责任。

${sender}（签名或者盖章）
${DATE}`,
  en: ({ sender, contact, recipient, subject, where, what }) => `Notice of infringement

To ${recipient}

1. Who notifies: ${sender}, ${contact}. Proof of identity is enclosed.

2. The right: ${subject}. Proof of it is enclosed, and for an agent its authority.

3. The goods, content or live room:

${where}

4. First evidence of the infringement:

${what}

5. Please take the necessary measures in time and forward this notice to the merchant (${named(ECL_42)}).

6. ${sender} promises that this notice and its enclosures are true, lawful and correct, and knows that whoever notifies wrongly answers for the damage, and for double of it where that was malicious.

${sender} (signature or seal)
____________ (date)`,
};

/** To the platform: everything that 法发〔2020〕32号 art. 7 asks of a declaration. */
export const DECLARATION_TEXT: Text = {
  'zh-CN': ({ sender, contact, recipient, subject, where, what }) => `不存在侵权行为的声明

${recipient}：

一、声明人：${sender}，联系方式：${contact}。身份证明附后。

二、所针对的通知：${subject}。

三、请求终止措施、予以恢复的商品或者内容：

${where}

四、不存在侵权行为的初步证据：

${what}

五、请依照${inFull(ECL_43)}将本声明转送发出通知的权利人。权利人在声明到达后十五日内未通知已经投诉或者起诉的，请及时终止所采取的措施。

六、声明人保证本声明及所附材料真实，并知晓作虚假声明应当承担的法律责任。

${sender}（签名或者盖章）
${DATE}`,
  en: ({ sender, contact, recipient, subject, where, what }) => `Declaration of non-infringement

To ${recipient}

1. Who declares: ${sender}, ${contact}. Proof of identity is enclosed.

2. The notice that this answers: ${subject}.

3. What is to be restored:

${where}

4. First evidence that it does not infringe:

${what}

5. Please forward this to whoever notified, and end your measures in time unless you are told within 15 days from its arrival that a complaint or suit was brought (${named(ECL_43)}).

6. ${sender} promises that this declaration and its enclosures are true, and knows that a false declaration has consequences in law.

${sender} (signature or seal)
____________ (date)`,
};

/** To whoever wrote that one infringes. */
export const REPLY_TEXT: Text = {
  'zh-CN': ({ sender, contact, recipient, subject, what }) => `复函

${recipient}：

来函所称${subject}一事，${sender}已经收悉。经核实，认为不构成侵权，理由和依据如下：

${what}

如有不同意见，请提供权属证明和具体比对。${sender}愿意与你方协商，也愿意接受调解。

本函不构成对任何侵权主张的承认。

${sender}
联系方式：${contact}
${DATE}`,
  en: ({ sender, contact, recipient, subject, what }) => `Reply

To ${recipient}

We have what you wrote about ${subject}. We have looked into it and think that it does not infringe:

${what}

If you see it otherwise, please send proof of the right and a comparison. We are ready to talk, and to mediate.

Nothing in this letter admits any infringement.

${sender}
${contact}
____________ (date)`,
};

/** To whom one works with. */
export const PROPOSAL_TEXT: Text = {
  'zh-CN': ({ sender, contact, recipient, subject, what }) => `协商函

${recipient}：

就${subject}，${sender}提出如下主张和方案，供双方协商：

${what}

请于${DATE}前书面答复。协商不成的，${sender}愿意共同申请调解，并保留依照合同和法律采取其他途径的权利。

协商中为达成和解作出的让步，不构成对事实或者责任的承认。

${sender}
联系方式：${contact}
${DATE}`,
  en: ({ sender, contact, recipient, subject, what }) => `Proposal

To ${recipient}

About ${subject} we hold and propose the following:

${what}

Please answer in writing by ____________. Where we cannot agree, we are ready to ask for mediation together, and keep whatever contract and law allow.

What either of us offers in order to settle admits no fact and no liability.

${sender}
${contact}
____________ (date)`,
};
