import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Rosters of mediators, experts and reviewers. */
export const NEUTRALS_WORDS = {
  title: DESK_PLACES.neutrals,
  mediators: { 'zh-CN': '调解员', en: 'Mediators' },
  experts: { 'zh-CN': '专家', en: 'Experts' },
  reviewers: { 'zh-CN': '善意审查人', en: 'Reviewers' },
  name: { 'zh-CN': '姓名', en: 'Name' },
  state: { 'zh-CN': '能否接案', en: 'Can be asked' },
  free: { 'zh-CN': '可以接案', en: 'Can be asked' },
  'not-free': { 'zh-CN': '暂不接案', en: 'Not now' },
  load: { 'zh-CN': '在办数量', en: 'Running' },
  rights: { 'zh-CN': '权利类型', en: 'Kinds of right' },
  allRights: { 'zh-CN': '全部类型', en: 'All kinds' },
  languages: { 'zh-CN': '工作语言', en: 'Languages' },
  until: { 'zh-CN': '任期届满', en: 'Term ends' },
  trainedAt: { 'zh-CN': '最近培训', en: 'Last trained' },
  qualification: { 'zh-CN': '任职资格', en: 'Qualification' },
  qualifications: { 'zh-CN': '已核验的调解员资格', en: 'Qualifications checked' },
  noQualification: {
    'zh-CN': '尚未登记核验；暂以列入名册时填报的任职资格为准。',
    en: 'None is recorded; what was told when it was put on the roster counts until then.',
  },
  counts: { 'zh-CN': '有效', en: 'Counts' },
  countsNot: { 'zh-CN': '已失效', en: 'Counts no more' },
  countsUntil: { 'zh-CN': '有效期至', en: 'until' },
  checked: { 'zh-CN': '核验', en: 'Seen' },
  fields: { 'zh-CN': '专业领域', en: 'Fields' },
  noneListed: { 'zh-CN': '名册中还没有人员', en: 'Nobody is on this roster yet' },
  noneListedHelp: {
    'zh-CN': '由管理员列入名册后，才能指定或者提名。',
    en: 'An administrator puts people on the roster; then they can be asked.',
  },
  affiliations: { 'zh-CN': '关联关系', en: 'Affiliations' },
  noAffiliations: { 'zh-CN': '没有登记关联关系。', en: 'None is recorded.' },
  since: { 'zh-CN': '始于', en: 'Since' },
  endedAt: { 'zh-CN': '终止时间', en: 'Ended' },
  unnamed: { 'zh-CN': '（名称不便显示）', en: '(not named to you)' },
  organisation: { 'zh-CN': '所属单位', en: 'Organisation' },
  us: { 'zh-CN': '本会', en: 'This association' },
  competesWith: { 'zh-CN': '存在竞争的当事人', en: 'Competes with' },
  nobody: { 'zh-CN': '无', en: 'Nobody' },
  acts: { 'zh-CN': '可办理', en: 'What can be done' },
} as const satisfies Record<string, Words>;

export const LOAD_OF: Sentence<{ readonly load: number; readonly cap: number | undefined }> = {
  'zh-CN': ({ load, cap }) => (cap === undefined ? `${load}件` : `${load}件，上限${cap}件`),
  en: ({ load, cap }) => (cap === undefined ? `${load}` : `${load} of ${cap}`),
};
