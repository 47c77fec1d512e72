import type { Words } from '../locale.js';

/** Papers that wait for a signature, and how one is told of things: for everybody who is not of the association. */
export const SEAT_PAPERS = {
  paper: { 'zh-CN': '文书', en: 'Paper' },
  sign: { 'zh-CN': '阅读并签署', en: 'Read and sign' },
  orRefuse: { 'zh-CN': '签署或者拒绝', en: 'Sign or refuse' },
  agreement: { 'zh-CN': '调解协议', en: 'Agreement of a mediation' },
  facts: { 'zh-CN': '无争议事实', en: 'Facts that nobody disputes' },
  minutes: { 'zh-CN': '调解笔录', en: 'Minutes of a session' },
  decision: { 'zh-CN': '专家组结论', en: 'Decision of a panel' },
  state: { 'zh-CN': '状态', en: 'State' },
  waits: { 'zh-CN': '待签署', en: 'Waits for you' },
  refused: { 'zh-CN': '已表示不签署，仍可签署', en: 'You said no; you may still sign' },
  signed: { 'zh-CN': '已签署', en: 'Signed' },
  confirmed: { 'zh-CN': '已确认', en: 'Confirmed' },
  objected: { 'zh-CN': '已提出异议', en: 'Objected to' },
  notSigned: { 'zh-CN': '未签署', en: 'You said no' },
  lapsed: { 'zh-CN': '已失效，调解已终结', en: 'Lapsed: the mediation is over' },
  panelOver: { 'zh-CN': '已失效，专家组已终止', en: 'Lapsed: the panel is over' },
  done: { 'zh-CN': '已处理文书', en: 'Signed, refused and lapsed' },
  doneNone: { 'zh-CN': '还没有已处理的文书', en: 'Nothing yet' },
  doneNoneHelp: {
    'zh-CN': '签署、拒绝或者失效的文书会保留在这里。',
    en: 'What you signed, refused or let lapse stays here.',
  },
  confirmPage: { 'zh-CN': '核验送达文书', en: 'Confirm the letter' },
  confirmHere: { 'zh-CN': '打开核验页', en: 'Open the page' },
  none: { 'zh-CN': '没有待签文书', en: 'Nothing waits for your signature' },
  noneHelp: {
    'zh-CN': '需要您签署的协议、无争议事实和笔录会列在这里；拒绝签署可以写明理由，理由仅调解员可见。',
    en: 'Agreements, agreed facts and minutes stand here. You can refuse to sign; your reason is for the mediator alone.',
  },
} as const satisfies Record<string, Words>;
