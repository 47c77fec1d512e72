import type { Sentence, Words } from '../locale.js';

/** The qualification file of a shop: at its own desk, at the staff's and where platforms ask. */
export const QUALIFICATION_WORDS = {
  own: { 'zh-CN': '资质档案', en: 'Qualification' },
  lead: {
    'zh-CN':
      '把商标注册证、销售许可、授权链、专利、地理标志使用许可和品控团队的材料放在一处，由协会工作人员与登记簿核对。您允许的平台可以询问材料是否齐备；每次询问都记录在此。协会不收取保证金。',
    en: 'Certificates, licences, chains of authorisation, patents, GI permissions and the quality-control team in one place, compared with the registers by people of the association. Platforms that you allow may ask whether papers are in order, and each question stands here. No deposit is held.',
  },
  proofs: { 'zh-CN': '材料', en: 'Papers' },
  none: { 'zh-CN': '档案中还没有材料', en: 'There is no paper in the file yet' },
  noneHelp: {
    'zh-CN': '从下方添加第一份材料；经销他人品牌的，先添加商标注册证，再逐级添加授权书。',
    en: 'Add the first one below. For a brand of another: its certificate first, then each authorisation in turn.',
  },
  add: { 'zh-CN': '添加材料', en: 'Add a paper' },
  kind: { 'zh-CN': '材料类型', en: 'What it is' },
  brand: { 'zh-CN': '品牌、商标或者地理标志', en: 'Brand, mark or indication' },
  number: { 'zh-CN': '注册号、专利号或者许可编号', en: 'Number' },
  owner: { 'zh-CN': '登记的权利人', en: 'Registered owner' },
  grantor: { 'zh-CN': '授权方', en: 'Who grants it' },
  grantee: { 'zh-CN': '被授权方', en: 'To whom' },
  mayAuthorise: { 'zh-CN': '被授权方可以转授权', en: 'Whoever has it may authorise others' },
  classes: { 'zh-CN': '商品类别（尼斯分类号，用逗号隔开）', en: 'Classes of goods (Nice), with commas' },
  covered: { 'zh-CN': '商品类别', en: 'Classes of goods' },
  channels: { 'zh-CN': '销售渠道', en: 'Ways of sale' },
  platforms: { 'zh-CN': '限于平台', en: 'Only on these platforms' },
  territoryCodes: {
    'zh-CN': '地域（国家或者地区代码，如CN，用逗号隔开）',
    en: 'Territory (country codes, as CN, with commas)',
  },
  territories: { 'zh-CN': '地域', en: 'Territory' },
  unlimited: { 'zh-CN': '不限', en: 'Not limited' },
  validFrom: { 'zh-CN': '首日', en: 'First day' },
  validUntil: { 'zh-CN': '末日', en: 'Last day' },
  term: { 'zh-CN': '有效期', en: 'Term' },
  note: { 'zh-CN': '说明', en: 'Anything more' },
  noteHelp: {
    'zh-CN': '例如品控团队的成员和检查内容',
    en: 'As who is in the quality-control team and what it looks at',
  },
  files: { 'zh-CN': '材料文件', en: 'Files' },
  filesMissing: { 'zh-CN': '请添加材料文件', en: 'Please add the file of the paper' },
  send: { 'zh-CN': '提交核验', en: 'Send it to be checked' },
  renew: { 'zh-CN': '续期', en: 'Renew' },
  renewTo: { 'zh-CN': '新的末日', en: 'New last day' },
  withdraw: { 'zh-CN': '撤回', en: 'Withdraw' },
  withdrawTitle: { 'zh-CN': '撤回这份材料？', en: 'Withdraw this paper?' },
  withdrawHelp: {
    'zh-CN': '撤回后平台询问时不再依据它，且不能恢复，只能重新提交。',
    en: 'Nothing is answered from it any more, and it cannot be brought back, only filed anew.',
  },
  alerts: { 'zh-CN': '以下材料即将到期或者已经到期', en: 'These papers end soon, or have ended' },
  askers: { 'zh-CN': '允许询问的平台', en: 'Platforms that may ask' },
  askersHelp: {
    'zh-CN': '未勾选的平台得到的答复与没有档案时相同。',
    en: 'Any other platform is told the same as if there were no file.',
  },
  saveAskers: { 'zh-CN': '保存', en: 'Save' },
  asks: { 'zh-CN': '平台的询问', en: 'What platforms asked' },
  noAsks: { 'zh-CN': '还没有平台询问。', en: 'No platform has asked yet.' },
  askedAt: { 'zh-CN': '时间', en: 'When' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  question: { 'zh-CN': '询问内容', en: 'Asked for' },
  result: { 'zh-CN': '答复', en: 'Told' },
  reasons: { 'zh-CN': '理由', en: 'Reasons' },
  checks: { 'zh-CN': '核验', en: 'Checks' },
  noCheck: { 'zh-CN': '尚未核验', en: 'Nobody has checked it yet' },
  check: { 'zh-CN': '登记核验结果', en: 'Record a check' },
  source: { 'zh-CN': '与什么核对', en: 'Compared with' },
  lookedOn: { 'zh-CN': '核对日期', en: 'On which day' },
  outcome: { 'zh-CN': '结果', en: 'What came of it' },
  remark: { 'zh-CN': '说明', en: 'What was seen' },
  remarkHelp: { 'zh-CN': '不相符的，必须说明。', en: 'Asked for where it differs.' },
  record: { 'zh-CN': '登记', en: 'Record' },
  openTerm: { 'zh-CN': '材料未写明', en: 'Not said on the paper' },
  take: { 'zh-CN': '下载', en: 'Download' },
  staffTitle: { 'zh-CN': '资质核验', en: 'Qualification checks' },
  shop: { 'zh-CN': '店铺或者机构', en: 'Shop or agency' },
  waiting: { 'zh-CN': '待核验', en: 'To be checked' },
  endsOn: { 'zh-CN': '最早到期', en: 'First to end' },
  which: { 'zh-CN': '只看', en: 'Only' },
  whichWaiting: { 'zh-CN': '有待核验材料的', en: 'with papers to check' },
  whichEnding: { 'zh-CN': '三十日内到期的', en: 'that end within thirty days' },
  noFiles: { 'zh-CN': '没有资质档案', en: 'There is no qualification file' },
  noFilesHelp: { 'zh-CN': '商家提交的材料会列在这里。', en: 'What shops file will stand here.' },
  askTitle: { 'zh-CN': '查询商家资质', en: 'Ask for a shop’s papers' },
  askLead: {
    'zh-CN':
      '询问某店铺经营某品牌商品所需的材料是否齐备。答复只说明材料及其有效期，不表示可以销售；店铺未允许的和没有档案的，都答“不知道”。每次询问店铺都看得到。',
    en: 'Whether a shop has the papers for goods of a brand. The answer tells papers and their validity, never that something may be sold; what a shop does not disclose and what nobody filed is “not known” alike. The shop sees each question.',
  },
  handle: { 'zh-CN': '店铺在贵平台的账号', en: 'The shop’s account with you' },
  class: { 'zh-CN': '商品类别（尼斯分类号）', en: 'Class of goods (Nice)' },
  channel: { 'zh-CN': '销售渠道', en: 'Way of sale' },
  geographical: { 'zh-CN': '商品使用地理标志', en: 'The goods bear a geographical indication' },
  day: { 'zh-CN': '销售日期', en: 'For which day' },
  ask: { 'zh-CN': '询问', en: 'Ask' },
  papers: { 'zh-CN': '所依据的材料', en: 'The papers on which it rests' },
  signature: { 'zh-CN': '签名', en: 'Signature' },
  erased: { 'zh-CN': '名称已删除', en: 'name erased' },
} as const satisfies Record<string, Words>;

export const ENDS_ON_DAY: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `${day}到期`,
  en: ({ day }) => `ends on ${day}`,
};

/** From or up to which day alone a paper is good. */
export const SINCE: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `自${day}起`,
  en: ({ day }) => `from ${day}`,
};
export const UNTIL: Sentence<{ readonly day: string }> = {
  'zh-CN': ({ day }) => `至${day}`,
  en: ({ day }) => `until ${day}`,
};
