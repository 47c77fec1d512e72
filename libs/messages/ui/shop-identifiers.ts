import type { Sentence, Words } from '../locale.js';

export const SHOP_IDENTIFIERS = {
  proposed: { 'zh-CN': '待决定的关联店铺', en: 'Affiliated shops to decide about' },
  proposedHelp: {
    'zh-CN': '与争议中已被采取措施的店铺存在相同标识。仅供参考，不表明侵权；是否监测由您决定。',
    en: 'They share identifiers with a shop whose goods are blocked in a dispute. That is a hint and no finding; you decide.',
  },
  noneProposed: { 'zh-CN': '没有待决定的关联店铺', en: 'No shop waits for a decision' },
  noneProposedHelp: {
    'zh-CN': '平台依协议提供标识，且争议中有措施在执行时，关联店铺会出现在这里。',
    en: 'Shops appear here when platforms have handed identifiers over and goods of a dispute are blocked.',
  },
  source: { 'zh-CN': '争议中的店铺', en: 'Shop of the dispute' },
  dispute: { 'zh-CN': '所涉争议', en: 'Dispute' },
  shared: { 'zh-CN': '相同的标识', en: 'Shared' },
  score: { 'zh-CN': '关联程度', en: 'How sure' },
  why: { 'zh-CN': '决定理由', en: 'Why you decide so' },
  hub: { 'zh-CN': '共用者众多，不计', en: 'shared by so many that it counts nothing' },
  rules: { 'zh-CN': '店铺标识的依据和评估', en: 'Identifiers: grounds and assessment' },
  assessments: { 'zh-CN': '个人信息保护影响评估', en: 'Assessments of the impact' },
  noAssessment: { 'zh-CN': '尚未登记影响评估', en: 'No assessment on file' },
  noAssessmentHelp: {
    'zh-CN':
      '登记之前，不接收任何店铺标识。依据：《个人信息保护法》关于个人信息保护影响评估的规定（据一般了解，未与条文核对）。',
    en: 'Until there is one, no identifier is taken. By what the Personal Information Protection Law says of impact assessments (from general knowledge, not compared with its text).',
  },
  kinds: { 'zh-CN': '涵盖种类', en: 'Kinds' },
  necessity: { 'zh-CN': '合法、正当、必要', en: 'Lawful and needed' },
  risks: { 'zh-CN': '影响和风险', en: 'Impact and risks' },
  safeguards: { 'zh-CN': '保护措施', en: 'Safeguards' },
  filed: { 'zh-CN': '登记', en: 'Filed' },
  inForce: { 'zh-CN': '现行', en: 'Counts now' },
  earlier: { 'zh-CN': '已被取代', en: 'Earlier' },
  platforms: { 'zh-CN': '各平台的约定', en: 'Agreed with platforms' },
  agreement: { 'zh-CN': '平台协议', en: 'Agreement' },
  noGround: { 'zh-CN': '协议未约定提供任何标识', en: 'The agreement names no kind' },
  notAssessed: { 'zh-CN': '尚未评估，不能提供', en: 'not assessed, and refused' },
  shops: { 'zh-CN': '已提供标识的店铺', en: 'Shops with identifiers' },
  key: { 'zh-CN': '密钥', en: 'Key' },
  give: { 'zh-CN': '提供标识', en: 'Hand over' },
  giveHelp: {
    'zh-CN': '每行一个。标识在您的浏览器中计算为带密钥的哈希，原文不会发送；同一店铺同一种类的，以本次为准。',
    en: 'One a line. Each is hashed in your browser by the key, and never sent as it is; of a shop and kind the newest counts.',
  },
  handle: { 'zh-CN': '店铺简称', en: 'Short name of the shop' },
  name: { 'zh-CN': '店铺名称', en: 'Name of the shop' },
  missing: { 'zh-CN': '请填写。', en: 'Please fill this in.' },
  tooShort: { 'zh-CN': '内容过短，无法识别。', en: 'This says too little to tell one from another.' },
  nothing: { 'zh-CN': '请至少填写一项标识。', en: 'Please fill in at least one identifier.' },
  given: { 'zh-CN': '已提供的标识', en: 'What you gave' },
  noneGiven: { 'zh-CN': '尚未提供任何标识', en: 'Nothing handed over yet' },
  noneGivenHelp: {
    'zh-CN': '仅显示店铺和种类；标识本身无法还原。',
    en: 'Shops and kinds are shown here; the identifiers themselves can be read by nobody.',
  },
  givenAt: { 'zh-CN': '首次提供', en: 'First handed over' },
  mayNot: { 'zh-CN': '目前不能提供标识', en: 'Nothing may be handed over now' },
  mayNotHelp: {
    'zh-CN': '需要协议载明各类标识的依据，并由协会完成影响评估。',
    en: 'Your agreement has to name a ground for each kind, and the association has to have assessed it.',
  },
} as const satisfies Record<string, Words>;

/** One kind that two shops share, and how many have it. */
export const SHARED_BY: Sentence<{ readonly kind: string; readonly shops: number }> = {
  'zh-CN': ({ kind, shops }) => `${kind}（${shops}家店铺）`,
  en: ({ kind, shops }) => `${kind} (${shops} shops)`,
};

export const VERSION_OF: Sentence<{ readonly version: number }> = {
  'zh-CN': ({ version }) => `第${version}版`,
  en: ({ version }) => `Version ${version}`,
};

export const KEY_IN_USE: Sentence<{ readonly generation: number }> = {
  'zh-CN': ({ generation }) => `现用第${generation}个密钥，平台据此计算哈希；更换后，已提供的标识全部删除。`,
  en: ({ generation }) =>
    `Platforms hash by key number ${generation}. With another key everything that was handed over is deleted.`,
};

/** Why a kind may be handed over. */
export const AGREED_FOR: Sentence<Record<'ground' | 'source' | 'clause' | 'from' | 'until', string>> = {
  'zh-CN': ({ ground, source, clause, from, until }) => `${ground}：${source}；协议${clause}；${from}至${until}`,
  en: ({ ground, source, clause, from, until }) => `${ground}: ${source}; agreement, ${clause}; ${from} to ${until}`,
};
