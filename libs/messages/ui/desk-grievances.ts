import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Complaints about conduct in office, at the desk. */
export const DESK_GRIEVANCES = {
  grievances: DESK_PLACES.grievances,
  grievance: { 'zh-CN': '履职投诉', en: 'Complaint about conduct' },
  number: { 'zh-CN': '编号', en: 'Number' },
  about: { 'zh-CN': '被投诉人员', en: 'Complained of' },
  office: { 'zh-CN': '职务', en: 'Office' },
  ground: { 'zh-CN': '事由', en: 'About' },
  part: { 'zh-CN': '您的身份', en: 'You' },
  by: { 'zh-CN': '投诉人', en: 'Who complains' },
  keptBack: { 'zh-CN': '不向被投诉人员披露', en: 'not named to the person complained of' },
  notNamed: { 'zh-CN': '未披露', en: 'Not named' },
  dispute: { 'zh-CN': '所涉案件', en: 'Dispute' },
  filed: { 'zh-CN': '提出时间', en: 'Filed' },
  handler: { 'zh-CN': '处理人', en: 'Handled by' },
  nobody: { 'zh-CN': '暂无可以处理的人员', en: 'Nobody is there yet who may' },
  course: { 'zh-CN': '办理过程', en: 'What was said and found' },
  reasons: { 'zh-CN': '投诉理由', en: 'What is complained of' },
  put: { 'zh-CN': '向被投诉人员告知', en: 'Put to the person' },
  reply: { 'zh-CN': '被投诉人员说明', en: 'What the person said' },
  decision: { 'zh-CN': '处理结论', en: 'What came of it' },
  reviewAsked: { 'zh-CN': '申请复核', en: 'Review asked for' },
  review: { 'zh-CN': '复核结论', en: 'What came of the review' },
  consequences: { 'zh-CN': '后续处理', en: 'To follow' },
  replyBy: { 'zh-CN': '说明期限', en: 'May answer until' },
  reviewBy: { 'zh-CN': '申请复核期限', en: 'Review may be asked for until' },
  closed: { 'zh-CN': '内容不对您开放', en: 'Not yours to read' },
  files: { 'zh-CN': '投诉人提交的材料', en: 'Files of the complainant' },
  noFiles: { 'zh-CN': '投诉人没有提交材料。', en: 'The complainant sent no files.' },
  file: { 'zh-CN': '材料', en: 'File' },
  mediaType: { 'zh-CN': '文件类型', en: 'Kind of file' },
  size: { 'zh-CN': '大小', en: 'Size' },
  cameAt: { 'zh-CN': '提交时间', en: 'Sent' },
  take: { 'zh-CN': '下载', en: 'Take' },
  walls: {
    'zh-CN': '仅处理人、投诉人和被听取意见的人可见',
    en: 'Read by who handles it, who complained and who is heard',
  },
  wallsHelp: {
    'zh-CN': '各人只见与其有关的部分；不进入案卷，不影响案件期限。对专家申请回避请在案件中提出。',
    en: 'Each reads its own part. Nothing of it is in the dispute’s file, and no clock stands still. A challenge of a panelist is made in the dispute.',
  },
  none: { 'zh-CN': '没有与您有关的履职投诉', en: 'No complaint about conduct concerns you' },
  noneHelp: {
    'zh-CN': '按规则由您处理，或者需要听取您意见的投诉会列在这里。',
    en: 'What is yours to handle by rule, or on which you are heard, will stand here.',
  },
} as const satisfies Record<string, Words>;

export const FILE_OF: Sentence<{ readonly place: number }> = {
  'zh-CN': ({ place }) => `材料${place}`,
  en: ({ place }) => `File ${place}`,
};
