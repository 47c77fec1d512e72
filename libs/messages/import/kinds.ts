import type { Words } from '../locale.js';

/** What can be taken over from a table: members, people with accounts, rosters, what ties people, rights. */
export const IMPORT_KINDS = ['members', 'accounts', 'mediators', 'experts', 'affiliations', 'rights'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export const IMPORT_KIND_NAMES = {
  members: { 'zh-CN': '会员及平台账号', en: 'Members and their platform accounts' },
  accounts: { 'zh-CN': '工作人员及账号', en: 'People and their accounts' },
  mediators: { 'zh-CN': '调解员名册', en: 'Roster of mediators' },
  experts: { 'zh-CN': '专家名册', en: 'Roster of experts' },
  affiliations: { 'zh-CN': '利害关系', en: 'Ties between people and members' },
  rights: { 'zh-CN': '知识产权登记', en: 'Register of rights' },
} as const satisfies Readonly<Record<ImportKind, Words>>;

const w = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, en: english });

const ROSTER = {
  login: w('登录名', 'Login'),
  rights: w('权利类型', 'Kinds of right'),
  languages: w('工作语言', 'Languages'),
  qualification: w('资格依据', 'Qualification'),
  details: w('证明材料', 'Proof'),
  from: w('聘期开始', 'Term from'),
  until: w('聘期届满', 'Term until'),
  cap: w('在办上限', 'Most at once'),
  trainedOn: w('培训完成日', 'Training completed'),
  trainedHours: w('培训学时', 'Training hours'),
};

/** The headings of each table. A column is found by either, and by its name in the API. */
export const IMPORT_HEADINGS = {
  members: {
    name: w('名称', 'Name'),
    kind: w('类型', 'Kind'),
    mail: w('电子邮箱', 'Mail'),
    locale: w('语言', 'Language'),
    accounts: w('平台账号', 'Platform accounts'),
  },
  accounts: {
    login: w('登录名', 'Login'),
    name: w('姓名', 'Name'),
    mail: w('电子邮箱', 'Mail'),
    locale: w('语言', 'Language'),
    roles: w('职务', 'Offices'),
    teams: w('小组', 'Teams'),
    invitation: w('邀请方式', 'Invitation'),
    phone: w('手机号', 'Phone'),
  },
  mediators: ROSTER,
  experts: { ...ROSTER, fields: w('专业领域', 'Specialities') },
  affiliations: {
    from: w('人员或者单位', 'Who'),
    relation: w('关系', 'Relation'),
    to: w('相对方', 'With whom'),
    since: w('起始日', 'Since'),
    until: w('终止日', 'Until'),
    details: w('证明材料', 'Proof'),
  },
  rights: {
    kind: w('权利类型', 'Kind of right'),
    number: w('注册号', 'Number'),
    name: w('名称', 'Name'),
    owner: w('权利人', 'Owner'),
    type: w('细分类型', 'Type'),
    classes: w('商标类别', 'Nice classes'),
    area: w('产地范围', 'Area'),
    denomination: w('品种名称', 'Denomination'),
    species: w('属或者种', 'Species'),
    pending: w('是否被请求宣告无效', 'Invalidation pending'),
    validFrom: w('有效期起', 'Valid from'),
    validUntil: w('有效期至', 'Valid until'),
    territories: w('生效地域', 'Territories'),
    details: w('说明', 'Details'),
  },
} as const satisfies Readonly<Record<ImportKind, Readonly<Record<string, Words>>>>;

/** What a row comes to before it is carried out. */
export const IMPORT_VERDICTS = ['new', 'changed', 'there', 'wrong'] as const;
export type ImportVerdict = (typeof IMPORT_VERDICTS)[number];

/** What became of a row. */
export const IMPORT_OUTCOMES = ['made', 'changed', 'there', 'refused'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export const IMPORT_OUTCOME_NAMES = {
  made: { 'zh-CN': '已新增', en: 'Added' },
  changed: { 'zh-CN': '已更新', en: 'Changed' },
  there: { 'zh-CN': '已存在，未改动', en: 'Was there, left as it is' },
  refused: { 'zh-CN': '未办理', en: 'Not done' },
} as const satisfies Readonly<Record<ImportOutcome, Words>>;

/** The columns that a result has beside those of the file. */
export const IMPORT_RESULT_HEADINGS = {
  line: { 'zh-CN': '行号', en: 'Line' },
  outcome: { 'zh-CN': '导入结果', en: 'Outcome' },
  remedy: { 'zh-CN': '说明', en: 'Remark' },
  id: { 'zh-CN': '系统编号', en: 'Id' },
} as const satisfies Readonly<Record<string, Words>>;

/** Words that people use in tables beside those of the forms. */
export const IMPORT_ALIASES: Readonly<Record<string, readonly string[]>> = {
  person: ['自然人', '个人'],
  organisation: ['企业', '公司', '单位', '组织', 'company', 'organization'],
  'zh-CN': ['简体中文', '汉语', '中文', 'zh'],
  en: ['英语', '英文'],
  trademark: ['商标'],
  copyright: ['著作权', '版权'],
  patent: ['专利'],
  true: ['是', '有', 'yes', 'y', '1'],
  false: ['否', '无', 'no', 'n', '0'],
};
