import type { PointCode } from '#domain/guide/current.js';
import type { Avenue, LetterKind } from '#domain/guide/guide.js';
import type { Words } from '../locale.js';

/** What can be done, in a word or two. */
export const AVENUES_NAMED = {
  letter: { 'zh-CN': '自行发函', en: 'A letter of your own' },
  negotiation: { 'zh-CN': '协商', en: 'Negotiation' },
  complaint: { 'zh-CN': '向协会投诉', en: 'A complaint to the association' },
  'counter-notice': { 'zh-CN': '向协会提交不侵权声明', en: 'A counter-notice to the association' },
  mediation: { 'zh-CN': '申请协会调解', en: 'Mediation by the association' },
  arbitration: { 'zh-CN': '仲裁', en: 'Arbitration' },
  authority: { 'zh-CN': '向主管部门反映', en: 'An authority' },
  court: { 'zh-CN': '诉讼', en: 'A court' },
  tip: { 'zh-CN': '向协会反映线索', en: 'Telling the association what you saw' },
  nothing: { 'zh-CN': '暂不行动', en: 'Nothing for now' },
} as const satisfies Record<Avenue, Words>;

export const LETTERS_NAMED = {
  'request-to-stop': { 'zh-CN': '停止侵权告知函（致对方）', en: 'Request to stop, to the other side' },
  'platform-notice': { 'zh-CN': '侵权通知（致平台）', en: 'Notice of infringement, to the platform' },
  'platform-declaration': { 'zh-CN': '不侵权声明（致平台）', en: 'Declaration of non-infringement, to the platform' },
  reply: { 'zh-CN': '复函（致对方）', en: 'Reply, to the other side' },
  proposal: { 'zh-CN': '协商函（致合作方）', en: 'Proposal, to the partner' },
} as const satisfies Record<LetterKind, Words>;

/** What is told of an avenue. */
export const GUIDE_POINTS = {
  // grounds
  'notice-duty': {
    'zh-CN': '权利人有权通知平台采取措施；平台接到通知后应当及时采取必要措施并转送。',
    en: 'A right holder may notify the platform, which must act and forward the notice.',
  },
  'declaration-right': {
    'zh-CN': '接到转送的通知后，可以提交不存在侵权行为的声明。',
    en: 'Whoever receives a forwarded notice may declare that it does not infringe.',
  },
  'five-ways': {
    'zh-CN': '争议可以协商、调解、投诉、仲裁或者诉讼解决，由当事人选择。',
    en: 'A dispute may be solved by negotiation, mediation, complaint, arbitration or suit, as one chooses.',
  },
  'association-mediates': {
    'zh-CN': '争议可以请求行业协会或者其他依法成立的调解组织调解。',
    en: 'Industry associations and other lawful bodies may mediate.',
  },
  'free-will': { 'zh-CN': '一方明确拒绝的，不得调解。', en: 'Nobody is mediated with against its will.' },
  'written-agreement': {
    'zh-CN': '仲裁须有书面仲裁协议，写明仲裁意思、事项和仲裁机构。',
    en: 'There must be a written agreement with intent, matters and commission.',
  },
  hotlines: {
    'zh-CN': '举报投诉电话12315、12345，或者主管部门的网上渠道。',
    en: 'By telephone 12315 or 12345, or online with the authority.',
  },
  'suit-open': { 'zh-CN': '当事人可以直接向人民法院起诉。', en: 'One may sue without any step before.' },
  'orders-possible': {
    'zh-CN': '情况紧急的，法院可以裁定立即采取或者恢复措施。',
    en: 'Where it is urgent, a court may order measures at once.',
  },
  'tip-routed': {
    'zh-CN': '线索由协会转交平台、权利人或者主管部门，或者说明不转交的理由。',
    en: 'A tip goes to platform, right holder or authority, or the association says why not.',
  },
  'right-needed': {
    'zh-CN': '通知须附权属证明、真实身份和初步证据。',
    en: 'A notice needs proof of the right, true identity and first evidence.',
  },
  // to have ready
  'true-identity': { 'zh-CN': '真实身份：身份证明或者营业执照', en: 'Who you are: identity paper or business licence' },
  'goods-located': {
    'zh-CN': '能定位商品、视频或者直播间的信息：平台、链接、时间段',
    en: 'What pins it down: platform, link, minutes of the stream',
  },
  'first-evidence': {
    'zh-CN': '构成侵权的初步证据，例如比对图、录屏',
    en: 'First evidence: a comparison, a recording',
  },
  'truth-promised': { 'zh-CN': '对真实性的书面保证', en: 'A written promise that it is true' },
  'evidence-kept': {
    'zh-CN': '已固定的证据：录屏、截图、订单、沟通记录',
    en: 'Evidence kept: recordings, orders, messages',
  },
  'own-terms': { 'zh-CN': '您希望的结果，以及可以让步之处', en: 'What you want, and where you could give way' },
  'right-papers': { 'zh-CN': '权属证明；代理的还需授权书', en: 'Proof of the right; for agents the authority, too' },
  'service-address': {
    'zh-CN': '接收文书的手机或者邮箱，并同意电子送达',
    en: 'A telephone or mail address for service, with consent',
  },
  'items-to-restore': { 'zh-CN': '要求恢复的商品或者内容，逐项列明', en: 'What is to be restored, item by item' },
  'own-ground': {
    'zh-CN': '不侵权的初步证据：授权链、进货凭证、在先权利；专利另附比对',
    en: 'First evidence: licences, invoices, earlier rights; for patents a comparison',
  },
  'account-three': {
    'zh-CN': '账号争议：注册和实名记录、投入凭证、合同',
    en: 'For an account: registration, what was invested, the contract',
  },
  'reach-other': { 'zh-CN': '对方的名称和联系方式', en: 'Name and contact of the other side' },
  'the-clause': { 'zh-CN': '载有仲裁条款的合同', en: 'The contract with its clause' },
  'who-where-when': { 'zh-CN': '什么商品、哪个店铺或者直播间、什么时间', en: 'Which goods, which shop or room, when' },
  originals: {
    'zh-CN': '证据原件或者原始载体：对方有异议时需要出示',
    en: 'Originals: wanted where the other side objects to a copy',
  },
  // time
  'platform-promptly': {
    'zh-CN': '平台应当“及时”处理，法律没有规定天数',
    en: 'The platform acts “promptly”; the law has no number',
  },
  'letter-own-day': { 'zh-CN': '答复期限由您在函中写明', en: 'You say in the letter by when you expect an answer' },
  'no-period': { 'zh-CN': '没有法定期限，由双方商定', en: 'No period in law; both agree on one' },
  'fifteen-to-sue': {
    'zh-CN': '对方声明到达您之后十五日内，须投诉或者起诉并通知平台，否则措施终止',
    en: 'Within 15 days from arrival of a declaration you complain or sue and tell the platform, or measures end',
  },
  'times-in-rulebook': { 'zh-CN': '协会各步骤的期限见程序规则', en: 'The rulebook has the times of each step here' },
  'no-limit-to-declare': {
    'zh-CN': '法律没有规定声明的期限，但声明之前措施持续',
    en: 'No limit in law, but measures stay until you declare',
  },
  'fifteen-for-holder': {
    'zh-CN': '声明到达权利人后等待十五日，对方未投诉、未起诉的，措施终止',
    en: '15 days from arrival with the holder; without complaint or suit the measures end',
  },
  'mediation-time': {
    'zh-CN': '期限见程序规则，各方同意可以延长',
    en: 'As the rulebook says; all may agree on more',
  },
  'confirm-in-thirty': {
    'zh-CN': '调解协议生效后三十日内，双方可以共同申请司法确认',
    en: 'Within 30 days from its taking effect both may ask a court to confirm the agreement',
  },
  'accepted-in-five': {
    'zh-CN': '仲裁机构收到申请后五日内决定是否受理',
    en: 'The commission says within 5 days whether it accepts',
  },
  'authority-own-time': { 'zh-CN': '以受理部门告知的期限为准', en: 'As the authority says' },
  'court-own-time': { 'zh-CN': '以受理法院告知的期限为准', en: 'As the court says' },
  'come-back': { 'zh-CN': '情况变化或者证明补齐后，可以随时重新作答', en: 'Ask again whenever things change' },
  // what it does not do
  'letter-not-sent': {
    'zh-CN': '协会不保存、不寄送该函，也不为其内容负责',
    en: 'The association neither keeps nor sends it, and answers for none of it',
  },
  'letter-no-order': { 'zh-CN': '函件本身没有强制力', en: 'A letter compels nobody' },
  'not-confirmable': {
    'zh-CN': '自行和解的协议不能申请司法确认',
    en: 'What you agree on by yourselves cannot be confirmed by a court',
  },
  'periods-run-on': { 'zh-CN': '不延长法定的十五日', en: 'It makes no period of law longer' },
  'no-damages': { 'zh-CN': '不判令赔偿：只有法院可以判令赔偿', en: 'It awards no damages; only courts do' },
  'no-validity': { 'zh-CN': '不认定专利、商标应否有效', en: 'It never says whether a patent or mark is valid' },
  'binds-by-consent': {
    'zh-CN': '专家组的结论只对同意受其约束的人有约束力',
    en: 'Its decisions bind those alone who agreed to that',
  },
  'not-at-once': { 'zh-CN': '措施不因声明立即终止', en: 'Measures do not end at once' },
  'unnamed-stay': { 'zh-CN': '没有列明的商品或者内容，措施不变', en: 'What it does not name stays as it is' },
  'ends-on-refusal': { 'zh-CN': '任何一方拒绝，调解即告结束', en: 'It ends when one side refuses' },
  'no-ownership': {
    'zh-CN': '确认知识产权归属的条款，法院不予司法确认',
    en: 'Courts confirm no clause that says whose a right is',
  },
  'not-ours': {
    'zh-CN': '协会不是仲裁机构，专家组的结论不是仲裁裁决',
    en: 'The association is no commission; its decisions are no awards',
  },
  'validity-not-arbitrable': {
    'zh-CN': '专利、商标应否有效不能仲裁',
    en: 'Validity of patents and marks cannot be arbitrated',
  },
  'authority-decides': {
    'zh-CN': '是否受理、怎样处理由主管部门决定',
    en: 'The authority decides whether and how it acts',
  },
  'tell-platform': {
    'zh-CN': '投诉、起诉后须告知平台，措施才不会因期满终止',
    en: 'Tell the platform of it, or its measures end with the period',
  },
  'no-lawyer-of-yours': {
    'zh-CN': '协会不代理任何一方，是否起诉请咨询律师',
    en: 'The association represents no side; ask a lawyer',
  },
  'no-party': { 'zh-CN': '反映线索不产生当事人地位', en: 'It gives you no part in any dispute' },
  'no-waiver': { 'zh-CN': '不留记录，也不视为放弃任何权利', en: 'Nothing is recorded, and no right is given up' },
} as const satisfies Record<PointCode, Words>;
