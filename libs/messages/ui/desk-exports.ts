import type { Sentence, Words } from '../locale.js';

/** The dispute as a bundle, for a court, an authority, a commission or a party. */
export const DESK_EXPORT_WORDS = {
  about: {
    'zh-CN': '导出的案卷只载有接收人可以查阅的内容',
    en: 'A bundle holds only what its recipient may see',
  },
  aboutWhy: {
    'zh-CN': '协商和调解中的陈述、合议过程、内部备注以及未解密的保密材料不会载入。每次导出和下载都有记录。',
    en: 'What was said in talks and mediation, deliberation, internal notes and confidential parts are never in it. Each export and download is recorded.',
  },
  ask: { 'zh-CN': '导出案卷', en: 'Export the dispute' },
  recipient: { 'zh-CN': '接收人', en: 'Recipient' },
  name: { 'zh-CN': '接收人名称', en: 'Name of the recipient' },
  nameHelp: { 'zh-CN': '例如：深圳市中级人民法院', en: 'Such as: Shenzhen Intermediate People’s Court' },
  party: { 'zh-CN': '当事人', en: 'Party' },
  partyAlone: {
    'zh-CN': '该案卷可能载有只对该当事人公开的内容，由其本人预览和下载，工作人员不能查阅。',
    en: 'It may hold what that party alone may read: the party previews and fetches it, nobody of the staff.',
  },
  reason: { 'zh-CN': '用途', en: 'Reason' },
  reasonHelp: { 'zh-CN': '印在封面上', en: 'It stands on the cover' },
  parts: { 'zh-CN': '载入内容', en: 'What goes in' },
  exhibitsIn: { 'zh-CN': '载入的证据', en: 'Exhibits that go in' },
  outReason: { 'zh-CN': '不附证据的理由', en: 'Why exhibits stay out' },
  outReasonHelp: { 'zh-CN': '列入案卷的“未附内容”', en: 'It is told in the bundle' },
  masks: { 'zh-CN': '隐去', en: 'Mask' },
  masksHelp: {
    'zh-CN': '只作用于案卷正文；证据原件保持原样，需要保护的请不附。',
    en: 'In what the bundle says. Originals of exhibits stay as they are: leave out what has to be protected.',
  },
  language: { 'zh-CN': '语言', en: 'Language' },
  chinese: { 'zh-CN': '中文', en: 'Chinese' },
  english: { 'zh-CN': '英文', en: 'English' },
  asked: { 'zh-CN': '案卷正在生成', en: 'The bundle is being made' },
  list: { 'zh-CN': '已导出的案卷', en: 'Bundles' },
  none: { 'zh-CN': '还没有导出过案卷', en: 'No bundle has been made yet' },
  download: { 'zh-CN': '下载ZIP', en: 'Download the ZIP' },
  notTaken: { 'zh-CN': '暂时无法下载', en: 'It cannot be downloaded now' },
  notHere: { 'zh-CN': '内容未提交', en: 'bytes have not come' },
} as const satisfies Record<string, Words>;

export const EXPORT_PART_WORDS = {
  documents: { 'zh-CN': '文书', en: 'Documents as issued' },
  exhibits: { 'zh-CN': '证据', en: 'Exhibits' },
  timeline: { 'zh-CN': '案件经过', en: 'Timeline' },
  service: { 'zh-CN': '送达证明', en: 'Proofs of service' },
  deadlines: { 'zh-CN': '期限', en: 'Deadlines' },
  log: { 'zh-CN': '存证信息', en: 'Log references' },
} as const satisfies Record<string, Words>;

export const EXPORT_MASK_WORDS = {
  names: { 'zh-CN': '当事人姓名、名称', en: 'Names of parties' },
  contacts: { 'zh-CN': '电话、证件号码、账号、邮箱、网址', en: 'Telephones, numbers of cards and accounts, addresses' },
} as const satisfies Record<string, Words>;

export const EXPORT_STATE_WORDS = {
  making: { 'zh-CN': '生成中', en: 'Being made' },
  ready: { 'zh-CN': '可下载', en: 'Ready' },
  failed: { 'zh-CN': '未成功', en: 'Failed' },
  ended: { 'zh-CN': '已过期', en: 'Over' },
  erased: { 'zh-CN': '已销毁', en: 'Erased' },
} as const satisfies Record<string, Words>;

export const EXPORT_TELLS: Sentence<{ readonly by: string; readonly at: string; readonly until: string }> = {
  'zh-CN': ({ by, at, until }) => `${by}于${at}申请 · 可下载至${until}`,
  en: ({ by, at, until }) => `asked for by ${by}, ${at} · until ${until}`,
};
export const EXPORT_HOLDS: Sentence<{ readonly pages: number; readonly exhibits: number; readonly size: string }> = {
  'zh-CN': ({ pages, exhibits, size }) => `${pages}页 · ${exhibits}份证据 · ${size}`,
  en: ({ pages, exhibits, size }) => `${pages} pages · exhibits: ${exhibits} · ${size}`,
};
export const EXPORT_COUNT: Sentence<{ readonly count: number }> = {
  'zh-CN': ({ count }) => `${count}项`,
  en: ({ count }) => String(count),
};
