import type { Sentence, Words } from '../locale.js';

/** What a row of the table says, in the order in which it stands where the table does not name its columns. */
export const HAND_OVER_COLUMNS = {
  reference: { 'zh-CN': '平台编号', en: 'Reference' },
  filedAt: { 'zh-CN': '投诉时间', en: 'Filed at' },
  url: { 'zh-CN': '链接', en: 'Link' },
  title: { 'zh-CN': '商品名称', en: 'Goods' },
  seller: { 'zh-CN': '店铺名称', en: 'Seller' },
  account: { 'zh-CN': '店铺账号', en: 'Seller’s account' },
  counterNotice: { 'zh-CN': '不侵权声明', en: 'Counter-notice' },
  counterFiledAt: { 'zh-CN': '声明时间', en: 'Counter-notice at' },
  measure: { 'zh-CN': '现有措施代码', en: 'Measure' },
  measureAt: { 'zh-CN': '措施时间', en: 'Measure taken at' },
  complainant: { 'zh-CN': '投诉方', en: 'Complainant' },
  complainantAccount: { 'zh-CN': '投诉方账号', en: 'Complainant’s account' },
  right: { 'zh-CN': '权利名称', en: 'Right' },
  registration: { 'zh-CN': '注册号', en: 'Registration number' },
  statement: { 'zh-CN': '投诉理由', en: 'Complaint' },
} as const satisfies Record<string, Words>;
export type HandOverColumn = keyof typeof HAND_OVER_COLUMNS;

/** A clerk hands over what its platform could not settle, by a form or by a table. */
export const HAND_OVER = {
  title: { 'zh-CN': '移交投诉', en: 'Hand complaints over' },
  forAll: { 'zh-CN': '没有写明的行按以下填写', en: 'For lines that say nothing of it' },
  kind: { 'zh-CN': '权利种类', en: 'Kind of right' },
  filedAs: { 'zh-CN': '投诉人以何种身份提出', en: 'Filed as' },
  'right-holder': { 'zh-CN': '权利人', en: 'Right holder' },
  licensee: { 'zh-CN': '被许可人', en: 'Licensee' },
  agent: { 'zh-CN': '代理人', en: 'Agent' },
  declaration: { 'zh-CN': '投诉人所作保证的版本', en: 'Version of the declaration that the complainant gave' },
  table: { 'zh-CN': '投诉清单', en: 'Complaints' },
  tableHelp: {
    'zh-CN': '每行一个链接，最多300行；编号相同的行合为一件投诉。时间写作“2026-02-10 09:00”，未注明时区的按北京时间。',
    en: 'One link on each line, up to 300; lines of one reference are one complaint. Times as “2026-02-10 09:00”, by Beijing time unless they say otherwise.',
  },
  csv: { 'zh-CN': '导入CSV文件', en: 'Read a CSV file' },
  template: { 'zh-CN': '下载模板', en: 'Download the template' },
  one: { 'zh-CN': '填写一件', en: 'Write one down' },
  oneHelp: {
    'zh-CN': '填好后加入清单，可以继续填写下一件，最后一并移交。',
    en: 'It joins the table below; write down as many as you have and hand them over together.',
  },
  add: { 'zh-CN': '加入清单', en: 'Add to the table' },
  lines: { 'zh-CN': '逐行核对', en: 'Line by line' },
  line: { 'zh-CN': '行', en: 'Line' },
  result: { 'zh-CN': '结果', en: 'What came of it' },
  fits: { 'zh-CN': '可以移交', en: 'Can go' },
  badReference: {
    'zh-CN': '编号缺失，或者含有字母、数字、-、_以外的字符',
    en: 'No reference, or one of more than letters, digits, - and _',
  },
  noAddress: { 'zh-CN': '不是链接', en: 'Not a link' },
  noSeller: { 'zh-CN': '没有店铺名称', en: 'No seller' },
  noCounterNotice: {
    'zh-CN': '没有不侵权声明或者声明时间，不属于有争议的投诉',
    en: 'No counter-notice, or not when: it is not contested',
  },
  noComplainant: { 'zh-CN': '没有投诉方', en: 'No complainant' },
  noRight: { 'zh-CN': '没有权利名称', en: 'No right' },
  badTime: { 'zh-CN': '时间写法无法识别', en: 'A time that cannot be read' },
  twice: { 'zh-CN': '与前面的行重复', en: 'Stands above already' },
  withOthers: { 'zh-CN': '同一编号的另一行有误，一并暂缓', en: 'Waits: another line of this reference is wrong' },
  cut: { 'zh-CN': '只读取了前300行', en: 'Only the first 300 lines are read' },
  handOver: { 'zh-CN': '移交', en: 'Hand over' },
  nothingYet: { 'zh-CN': '请先填写至少一件可以移交的投诉', en: 'Please give a complaint that can go first' },
  another: { 'zh-CN': '再移交一批', en: 'Hand over more' },
  toList: { 'zh-CN': '查看移交案件', en: 'To what was handed over' },
  noAgreement: {
    'zh-CN': '没有生效的委托协议，还不能移交',
    en: 'No agreement is in force: nothing can be handed over yet',
  },
  statementOf: {
    'zh-CN': '投诉方认为所列商品侵犯其权利，被投诉方声明不侵权，双方存在争议。',
    en: 'The complainant says that the goods listed infringe its right; the respondent declares that they do not.',
  },
  noFiles: {
    'zh-CN': '附有文件的投诉请通过接口移交。',
    en: 'Complaints that bring files along are handed over through the API.',
  },
} as const satisfies Record<string, Words>;

export const TO_HAND_OVER: Sentence<{ readonly complaints: number; readonly lines: number }> = {
  'zh-CN': ({ complaints, lines }) => `${lines}行，合为${complaints}件投诉`,
  en: ({ complaints, lines }) =>
    `${lines} ${lines === 1 ? 'line' : 'lines'} in ${complaints} ${complaints === 1 ? 'complaint' : 'complaints'}`,
};
export const HANDED_OF: Sentence<{ readonly handed: number; readonly of: number }> = {
  'zh-CN': ({ handed, of }) => `共${of}件，已移交${handed}件`,
  en: ({ handed, of }) => `${handed} of ${of} complaints are handed over`,
};
