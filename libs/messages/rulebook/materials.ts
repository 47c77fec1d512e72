import type { FilingFact } from '#domain/rulebook/materials.js';
import type { Locale, Words } from '../locale.js';

/** The papers of a complaint, by the codes of the rulebooks' checklists; a spec compares the two lists. */
export const MATERIALS = {
  G01: {
    'zh-CN': '投诉方身份证明（身份证件、营业执照或者其他主体资格证明）',
    en: 'Proof of the complainant’s identity (identity document, business licence or the like)',
  },
  G06: {
    'zh-CN': '侵权内容的截图、录屏或者购买记录',
    en: 'Screenshot, recording or test purchase of what is complained of',
  },
  G07: { 'zh-CN': '构成侵权的初步证据及说明', en: 'Prima facie evidence of infringement, with an explanation' },
  G11: { 'zh-CN': '许可合同或者权利转让证明', en: 'Licence or proof of transfer of the right' },
  G12: {
    'zh-CN': '授权委托书及委托人、代理人身份证明',
    en: 'Power of attorney with proof of identity of principal and agent',
  },
  G15: {
    'zh-CN': '在先生效判决、行政决定或者无效宣告审查决定',
    en: 'Earlier effective judgment, administrative or invalidation decision',
  },
  G16: { 'zh-CN': '公证书、可信时间戳或者区块链存证证书', en: 'Notary’s deed, trusted timestamp or chain certificate' },
  TM1: { 'zh-CN': '商标注册证', en: 'Trademark registration certificate' },
  TM3: { 'zh-CN': '涉嫌侵权商标使用情况证明', en: 'Proof of how the accused sign is used' },
  TM5: { 'zh-CN': '权利人出具的真伪鉴别意见', en: 'Right holder’s opinion on genuineness' },
  CR1a: { 'zh-CN': '作品登记证书', en: 'Certificate of copyright registration' },
  CR1b: { 'zh-CN': '作品底稿、源文件或者原始文件', en: 'Draft, source or raw file of the work' },
  CR1c: { 'zh-CN': '权威机构出具的时间戳证明', en: 'Timestamp of a recognised authority' },
  CR2: { 'zh-CN': '作品首次公开发表或者发行日期证明', en: 'Proof of the date of first publication' },
  CR4: {
    'zh-CN': '权利作品与被投诉内容的对比说明',
    en: 'Side-by-side comparison of the work with what is complained of',
  },
  PT1: { 'zh-CN': '专利证书及授权公告文本', en: 'Patent certificate with the granted text' },
  PT2: { 'zh-CN': '专利登记簿副本', en: 'Extract from the patent register' },
  PT3: {
    'zh-CN': '专利权评价报告或者维持有效的无效宣告审查决定',
    en: 'Evaluation report of the patent, or invalidation decision that upholds it',
  },
  PT4: { 'zh-CN': '技术特征或者设计特征对比说明', en: 'Comparison of technical or design features' },
  G02: { 'zh-CN': '电子送达地址及同意电子送达的确认', en: 'Address and consent for electronic service' },
  G03: { 'zh-CN': '被投诉方的名称或者账号', en: 'Name or account of the respondent' },
  G04: { 'zh-CN': '被投诉商品、服务或者内容的信息', en: 'What the goods, service or content are' },
  G05: { 'zh-CN': '可以定位的链接', en: 'Link by which exactly the item is found' },
  G08: { 'zh-CN': '诉求', en: 'What is asked for' },
  G09: {
    'zh-CN': '就同一事项的在先投诉、诉讼或者决定的说明',
    en: 'Earlier complaints, suits and decisions on the same matter',
  },
  G10: { 'zh-CN': '真实性书面保证', en: 'Written guarantee of truth' },
  G13: {
    'zh-CN': '境外授权文件的公证、认证或者附加证明书',
    en: 'Notarisation with legalisation or apostille of an authority from abroad',
  },
  G14: { 'zh-CN': '外文材料的中文译本', en: 'Chinese translation of papers in another language' },
  G17: {
    'zh-CN': '购买取证记录（订单、包裹、开箱录像、留样）',
    en: 'Test purchase: order, parcel, unboxing, sample kept',
  },
  G18: { 'zh-CN': '损失或者金额的证据', en: 'Evidence of loss or amount' },
  TM1b: {
    'zh-CN': '指定中国的国际注册证明及国家知识产权局出具的证明',
    en: 'International registration extended to China, with proof of the national office',
  },
  TM2: { 'zh-CN': '商标续展、变更或者转让证明', en: 'Renewal, change or assignment of the mark' },
  TM4: { 'zh-CN': '商品类似的说明', en: 'Why the goods are similar' },
  TM6: { 'zh-CN': '最近三年使用商标的证据', en: 'Evidence that the mark was used in the last three years' },
  TM7: { 'zh-CN': '商标知名度证据', en: 'Evidence of the mark’s reputation' },
  TM8: {
    'zh-CN': '名称、标识、网页或者账号有一定影响的证据',
    en: 'Evidence that the name, sign, page or account has influence',
  },
  CR0: { 'zh-CN': '作品类型、名称、作者、权利人及完成或者发表日期', en: 'Kind of work, title, author, owner and date' },
  CR1d: { 'zh-CN': '署名的发表件', en: 'Publication that bears the author’s name' },
  CR1e: { 'zh-CN': '委托创作或者权利转让合同', en: 'Contract of commission or assignment' },
  CR1f: {
    'zh-CN': '集体管理组织的证明或者录音制品的版权标记',
    en: 'Statement of a collecting society, or P notice of a recording',
  },
  CR3: { 'zh-CN': '作品样本', en: 'Copy of the work' },
  CR5: { 'zh-CN': '权利流转的证明文件', en: 'Chain of title from the author' },
  CR6: { 'zh-CN': '许可合同中关于范围的条款', en: 'Terms of the licence on its scope' },
  CR7: { 'zh-CN': '肖像权人的同意', en: 'Consent of the person shown' },
  PT3a: { 'zh-CN': '专利权评价报告', en: 'Evaluation report of the patent' },
  PT3b: { 'zh-CN': '维持专利有效的无效宣告审查决定', en: 'Decision on an invalidation that upholds the patent' },
  PT5: { 'zh-CN': '技术鉴定意见', en: 'Technical expert’s opinion' },
  PT6: { 'zh-CN': '是否存在未决无效宣告请求的说明', en: 'Whether an invalidation is pending' },
  PT7: { 'zh-CN': '产品样品或者拆解记录', en: 'Sample of the product, or record of its teardown' },
  GI1a: { 'zh-CN': '地理标志证明商标或者集体商标注册证', en: 'Certification or collective mark of the indication' },
  GI1b: { 'zh-CN': '地理标志产品保护公告', en: 'Announcement of the protected product' },
  GI2: { 'zh-CN': '注册人、管理人或者合法使用人的证明', en: 'Proof of being registrant, manager or approved user' },
  GI3: {
    'zh-CN': '商品并非来自该产地或者不符合质量要求的证据',
    en: 'Evidence that the goods are not from the area or below its standard',
  },
  GI4: { 'zh-CN': '证明商标或者集体商标使用管理规则', en: 'Rules on the use of the certification or collective mark' },
  TS1: { 'zh-CN': '商业秘密的秘密点', en: 'The secret points' },
  TS2: { 'zh-CN': '不为公众所知悉的说明或者检索报告', en: 'That it is not generally known' },
  TS3: { 'zh-CN': '商业价值的说明', en: 'Its commercial value' },
  TS4: { 'zh-CN': '已采取相应保密措施的证据', en: 'Measures taken to keep it secret' },
  TS5: { 'zh-CN': '接触渠道及实质相似的证据', en: 'The respondent’s access, and substantial similarity' },
  TS6: { 'zh-CN': '商业秘密来源或者权属的证据', en: 'Its origin or title' },
  TS7: {
    'zh-CN': '法院行为保全裁定或者专家组的许可',
    en: 'Order of a court, or leave of a panel, for a measure before the decision',
  },
  LD1: { 'zh-CN': '集成电路布图设计登记证书', en: 'Certificate of registration of the layout design' },
  LD2: { 'zh-CN': '登记的布图设计图样或者样品', en: 'Registered drawings or sample of the layout design' },
  LD3: { 'zh-CN': '布图设计登记簿副本', en: 'Extract from the register of layout designs' },
  LD4: { 'zh-CN': '所主张部分的独创性说明', en: 'Originality of the part relied on' },
  LD5: { 'zh-CN': '芯片布图比对鉴定意见', en: 'Laboratory’s comparison of the chips' },
  LD6: { 'zh-CN': '交易链条的证据', en: 'Chain of transactions' },
  PV1: { 'zh-CN': '植物新品种权证书', en: 'Certificate of the plant variety right' },
  PV2: { 'zh-CN': '品种权有效或者年费缴纳证明', en: 'Proof that the variety right is in force' },
  PV3: { 'zh-CN': '品种名称及所属种、属', en: 'Denomination, genus and species of the variety' },
  PV4: { 'zh-CN': '品种真实性检测报告', en: 'Test of the variety’s identity' },
  PV5: { 'zh-CN': '样品保管记录', en: 'Custody of the sample' },
  PV6: { 'zh-CN': '生产、繁殖许可', en: 'Licence to propagate' },
  NM1a: { 'zh-CN': '域名注册证书', en: 'Registration of the domain' },
  NM1b: { 'zh-CN': '企业名称登记证明', en: 'Registration of the business name' },
  NM2: {
    'zh-CN': '被投诉名称使用情况及容易混淆的说明',
    en: 'How the accused name is used, and why it can be confused',
  },
  NM4: {
    'zh-CN': '所主张标识的实际使用情况（名称、包装、装潢、页面、账号或者直播间截图及时间）',
    en: 'The sign relied on as it is used: name, packaging, page, account or live room, with dates',
  },
  NM5: { 'zh-CN': '姓名、笔名、艺名、网名归属证明', en: 'Proof whose personal, pen, stage or screen name it is' },
  NM3: {
    'zh-CN': '账号归属证明（实名登记、投入、合同）',
    en: 'Whose account it is: registration, investment, contract',
  },
} as const satisfies Record<string, Words>;

/** A ground that is no paper: what it is stands in the note beside it. */
const NO_PAPER: Readonly<Record<string, Words>> = {
  other: { 'zh-CN': '其他原因', en: 'Another reason' },
};

/** The name of a paper in both languages; of one that this catalogue does not know, its code. */
export const materialWords = (code: string): Words =>
  Object.hasOwn(MATERIALS, code) ? MATERIALS[code as keyof typeof MATERIALS] : { 'zh-CN': code, en: code };

/**
 * What is no paper of the checklist and yet has to be there before a measure is asked for. Why it is asked of this
 * filer, nobody else is told.
 */
export const BEFORE_MEASURES = {
  VALIDITY: { 'zh-CN': '对权利效力的人工核查', en: 'a person’s look at whether the right still stands' },
  'PRE-REVIEW': { 'zh-CN': '采取措施前的核查', en: 'a check before measures' },
  GUARANTEE: { 'zh-CN': '担保', en: 'a guarantee' },
} as const satisfies Readonly<Record<string, Words>>;

/** Name and code of a paper; of a code that this catalogue does not know, the code alone. */
export const materialName = (code: string, locale: Locale): string => {
  if (Object.hasOwn(BEFORE_MEASURES, code)) return BEFORE_MEASURES[code as keyof typeof BEFORE_MEASURES][locale];
  if (Object.hasOwn(NO_PAPER, code)) return NO_PAPER[code]?.[locale] ?? code;
  if (!Object.hasOwn(MATERIALS, code)) return code;
  const name = MATERIALS[code as keyof typeof MATERIALS][locale];
  return locale === 'zh-CN' ? `${name}（${code}）` : `${name} (${code})`;
};

/** What papers depend on. */
export const FILING_FACTS = {
  'foreign-principal': { 'zh-CN': '委托人在境外', en: 'the principal is abroad' },
  'foreign-documents': { 'zh-CN': '有外文材料', en: 'papers are in another language' },
  'owner-changed': { 'zh-CN': '权利人、名称或者期限有变更', en: 'owner, name or term have changed' },
  'similar-goods': { 'zh-CN': '商品类似而非核定商品', en: 'the goods are similar to those registered, not the same' },
  counterfeit: { 'zh-CN': '主张假冒', en: 'the goods are called counterfeit' },
  'look-is-not-enough': { 'zh-CN': '仅凭外观不能判断', en: 'the look alone does not show it' },
  'well-known': { 'zh-CN': '主张跨类保护', en: 'protection is sought in another class' },
  'unregistered-sign': { 'zh-CN': '主张有一定影响的未注册标识', en: 'a sign is relied on that is not registered' },
  'author-is-not-owner': { 'zh-CN': '作者不是权利人', en: 'the author is not the owner' },
  'scope-of-licence': { 'zh-CN': '争议在于许可范围', en: 'the scope of a licence is disputed' },
  portrait: { 'zh-CN': '涉及肖像', en: 'a portrait is concerned' },
  'hidden-structure': { 'zh-CN': '内部结构不可见', en: 'the structure cannot be seen' },
  'pending-invalidation': { 'zh-CN': '有未决的无效宣告请求', en: 'an invalidation is pending' },
  'identity-disputed': { 'zh-CN': '品种真实性有争议', en: 'the identity of the variety is disputed' },
  'propagated-under-licence': { 'zh-CN': '在许可下繁殖', en: 'it is propagated under a licence' },
  'by-agent': { 'zh-CN': '由代理人提交', en: 'an agent files' },
  'by-licensee': { 'zh-CN': '由被许可人提交', en: 'a licensee files' },
  'claims-money': { 'zh-CN': '请求金钱给付', en: 'money is claimed' },
  'utility-model': { 'zh-CN': '实用新型', en: 'the patent is a utility model' },
  design: { 'zh-CN': '外观设计', en: 'the patent is a design' },
  invention: { 'zh-CN': '发明', en: 'the patent is an invention' },
  'geographical-mark': { 'zh-CN': '以证明商标或者集体商标保护', en: 'protected as a certification or collective mark' },
} as const satisfies Record<FilingFact, Words>;
