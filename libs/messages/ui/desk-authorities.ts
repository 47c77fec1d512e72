import type { Sentence, Words } from '../locale.js';
import { DESK_PLACES } from './desk-places.js';

/** Requests of authorities and courts, at the desk of the two who have them. */
export const DESK_AUTHORITIES = {
  title: DESK_PLACES.authorities,
  one: { 'zh-CN': '机关来函', en: 'Request of an authority' },
  lead: {
    'zh-CN': '只列出由您经办或者复核的来函。其他人员、当事人、平台、调解员、专家和审计员均不可见。',
    en: 'Only what you see to or look at is here. Nobody else can see that it is there: no colleague, party, platform, mediator, expert or auditor.',
  },
  none: { 'zh-CN': '没有由您经办或者复核的机关来函', en: 'No request of an authority is yours' },
  noneHelp: {
    'zh-CN': '收到行政机关或者法院的询问、调取证据、协助执行函件或者处罚告知后，请在此登记并指定复核人。',
    en: 'Record an inquiry, a request for evidence or assistance, or a notice of a penalty here when it comes, and name who looks at the answer.',
  },
  number: { 'zh-CN': '编号', en: 'Number' },
  authority: { 'zh-CN': '来函机关', en: 'Authority' },
  kind: { 'zh-CN': '来函类型', en: 'What it is' },
  part: { 'zh-CN': '您的职责', en: 'You' },
  handler: { 'zh-CN': '经办人', en: 'Sees to it' },
  second: { 'zh-CN': '复核人', en: 'Looks at what goes out' },
  documentNumber: { 'zh-CN': '来函文号', en: 'Its number' },
  legalGround: { 'zh-CN': '法律依据', en: 'Legal ground' },
  noGround: { 'zh-CN': '来函未载明法律依据', en: 'The paper names no legal ground' },
  noGroundHelp: {
    'zh-CN':
      '不得据此提供案卷或者会谈室内容。请以复函说明不予提供，经复核后交付；机关补正依据后另行来函的，请重新登记。',
    en: 'Nothing of a dispute or a room goes out by it. Answer by a letter that refuses and says why; if the authority writes again and names its ground, record that paper anew.',
  },
  documentDay: { 'zh-CN': '来函日期', en: 'Dated' },
  receivedOn: { 'zh-CN': '收到日期', en: 'Received' },
  asked: { 'zh-CN': '所列事项', en: 'What is asked' },
  answerBy: { 'zh-CN': '答复期限', en: 'To be answered by' },
  subjects: { 'zh-CN': '所涉当事人', en: 'Whom it is about' },
  nobody: { 'zh-CN': '未指明', en: 'Nobody is named' },
  telling: { 'zh-CN': '告知当事人', en: 'Telling them' },
  told: { 'zh-CN': '已告知：', en: 'Told on' },
  toldByHand: { 'zh-CN': '由经办人另行告知', en: 'Told by hand' },
  untold: {
    'zh-CN': '下列当事人在本系统无人收信，尚未告知',
    en: 'For these nobody reads here, and nobody has told them',
  },
  untoldHelp: {
    'zh-CN': '系统无法通知他们。请以信函、当面或者电话告知，并登记告知方式和日期。',
    en: 'No word can go to them from here. Tell them by letter, in person or by phone, and record how and when.',
  },
  secret: { 'zh-CN': '依法不得告知，至', en: 'Forbidden by law until' },
  toldAfter: { 'zh-CN': '答复交付后由系统告知', en: 'By the clock, once the answer is out' },
  walls: { 'zh-CN': '仅经办人和复核人可见', en: 'Read by the two who have it' },
  wallsHelp: {
    'zh-CN': '不进入案卷、案件经过、导出、通知和检索。请勿在案件中提及；需要换人时请转交。',
    en: 'Nothing of it is in a dispute’s file, timeline, exports, notices or search. Mention it in no dispute; pass it on where others are to have it.',
  },
  returned: { 'zh-CN': '复核人退回，请修改', en: 'The second person wants it otherwise' },
  papers: { 'zh-CN': '来函扫描件', en: 'Scans of the paper' },
  noPapers: { 'zh-CN': '尚未上传扫描件。', en: 'No scan has been sent yet.' },
  sendPaper: { 'zh-CN': '上传扫描件', en: 'Send a scan' },
  lostPapers: {
    'zh-CN': '以下扫描件未能上传，请重新选择',
    en: 'These scans did not arrive; please choose them again',
  },
  take: { 'zh-CN': '下载', en: 'Take' },
  files: { 'zh-CN': '拟提供的材料', en: 'What was made for the answer' },
  noFiles: { 'zh-CN': '尚未制作材料。', en: 'Nothing has been made yet.' },
  bundle: { 'zh-CN': '案卷节选', en: 'Parts of the dispute' },
  choose: { 'zh-CN': '从案件中选取', en: 'Choose from a dispute' },
  chooseHelp: {
    'zh-CN': '只勾选来函所列的内容；未勾选的证据和文书不进入材料，也不会列出。保密部分和会谈室内容不在其中。',
    en: 'Tick what was asked for and no more. What is not ticked is not in it and is not listed; confidential parts and rooms never are.',
  },
  dispute: { 'zh-CN': '案件', en: 'Dispute' },
  exhibits: { 'zh-CN': '证据', en: 'Exhibits' },
  letters: { 'zh-CN': '文书', en: 'Letters' },
  parts: { 'zh-CN': '其他内容', en: 'What else' },
  masks: { 'zh-CN': '遮盖', en: 'Masked' },
  makeBundle: { 'zh-CN': '制作材料', en: 'Make the bundle' },
  bundleAsked: { 'zh-CN': '正在制作材料。', en: 'The bundle is being made.' },
  room: { 'zh-CN': '会谈室', en: 'Room' },
  noRooms: {
    'zh-CN': '该案没有可以依法提供的会谈室。',
    en: 'The dispute has no room that could go out by a legal duty.',
  },
  roomGround: { 'zh-CN': '指明该会谈室的法律义务', en: 'The legal duty that names this room' },
  roomHelp: {
    'zh-CN': '调解不公开。仅当来函依法明确指向该会谈室时方可提供，经办人和复核人须分别写明依据。',
    en: 'Mediation is confidential. It goes out only where the paper, by law, names this room; each of the two states the ground apart.',
  },
  nameRoom: { 'zh-CN': '提出提供该会谈室记录', en: 'Name this room' },
  confirmRoom: { 'zh-CN': '确认来函指明该会谈室', en: 'Confirm that the paper names it' },
  answer: { 'zh-CN': '答复', en: 'Answer' },
  letter: { 'zh-CN': '复函', en: 'Letter' },
  answerHash: { 'zh-CN': '答复校验值（复函和全部材料）', en: 'Hash of the answer (letter and all files)' },
  enclosed: { 'zh-CN': '所附材料的校验值', en: 'Hashes of what is enclosed' },
  nothingEnclosed: { 'zh-CN': '无附件', en: 'Nothing is enclosed' },
  proposedBy: { 'zh-CN': '拟稿', en: 'Put together by' },
  approvedBy: { 'zh-CN': '复核同意', en: 'Approved by' },
  handedOver: { 'zh-CN': '交付', en: 'Handed over' },
} as const satisfies Record<string, Words>;

export const FILE_STATES_NAMED = {
  making: { 'zh-CN': '制作中', en: 'being made' },
  ready: { 'zh-CN': '可以提供', en: 'ready' },
  failed: { 'zh-CN': '制作失败', en: 'could not be made' },
  ended: { 'zh-CN': '保存期已过', en: 'its time is over' },
  unconfirmed: { 'zh-CN': '待复核人确认', en: 'waits for the second person' },
} as const satisfies Record<string, Words>;

/** What those read whom it is about, once they are told. */
export const TOLD_REQUESTS = {
  title: { 'zh-CN': '依法提供给有关机关的情况', en: 'What authorities were answered' },
  help: {
    'zh-CN': '协会依法答复了下列机关就您所代表的当事人提出的事项。有疑问的，可以在本页提出。',
    en: 'The association answered these authorities, as the law asks, about those for whom you act. You can ask about it on this page.',
  },
  number: DESK_AUTHORITIES.number,
  authority: DESK_AUTHORITIES.authority,
  kind: DESK_AUTHORITIES.kind,
  ground: DESK_AUTHORITIES.legalGround,
  on: { 'zh-CN': '答复日期', en: 'Answered on' },
  files: { 'zh-CN': '提供材料份数', en: 'Files that went out' },
} as const satisfies Record<string, Words>;

export const DAYS_LEFT: Sentence<{ readonly daysLeft: number }> = {
  'zh-CN': ({ daysLeft }) => (daysLeft < 0 ? `已逾期${-daysLeft}天` : `还有${daysLeft}天`),
  en: ({ daysLeft }) =>
    daysLeft < 0
      ? `${-daysLeft} ${daysLeft === -1 ? 'day' : 'days'} late`
      : `${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left`,
};

export const PAPER_OF: Sentence<{ readonly place: number }> = {
  'zh-CN': ({ place }) => `扫描件${place}`,
  en: ({ place }) => `Scan ${place}`,
};
