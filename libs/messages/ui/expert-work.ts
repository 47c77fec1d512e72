import type { IssueKind } from '#domain/dispute/panel/decision/issues.js';
import type { Sentence, Words } from '../locale.js';

/** What somebody has before it that is asked to sit on a panel, or sits. */
export const WORK_WORDS = {
  closedYet: {
    'zh-CN': '您声明与各方没有利害关系并接受席位之前，案卷不开放。',
    en: 'The file stays shut until you have declared your ties and taken the seat.',
  },
  accept: { 'zh-CN': '声明并接受席位', en: 'Declare and take the seat' },
  disclosureHelp: {
    'zh-CN': '写明后各方可以看到，例如曾在一方主办的会议上授课。',
    en: 'The parties read it: that you lectured once for one of them, say.',
  },
  declineHelp: {
    'zh-CN': '不接受席位的，另行确定专家；原因不必说明细节。',
    en: 'Another expert is found. You need not go into detail.',
  },
  thanks: { 'zh-CN': '已答复，协会将另行确定专家。', en: 'Said. The association finds another expert.' },
  others: {
    'zh-CN': '您已接受席位。其他专家都接受后，案卷交专家组审议。',
    en: 'You have taken your seat. The panel has its file once the others have taken theirs.',
  },
  hearing: { 'zh-CN': '各方意见', en: 'What the parties say' },
  noSubmission: { 'zh-CN': '各方尚未提交意见。', en: 'No party has said anything yet.' },
  index: { 'zh-CN': '打开证据目录', en: 'Open the index of exhibits' },
  asked: { 'zh-CN': '专家组的提问', en: 'The panel asked' },
  unclear: { 'zh-CN': '退回案卷时的问题', en: 'What was unclear' },
  answered: { 'zh-CN': '协会的答复', en: 'The association’s answer' },
  confidential: { 'zh-CN': '保密部分', en: 'Confidential part' },
  confidentialShut: {
    'zh-CN': '这份意见有保密部分，签署保密承诺后可以阅读。',
    en: 'It has a confidential part, which opens once you have undertaken to keep it secret.',
  },
  confidentialWall: {
    'zh-CN': '只有提交人、专家组和协会可以阅读。',
    en: 'Only who filed it, the panel and the association read this.',
  },
  undertake: { 'zh-CN': '阅读并签署保密承诺', en: 'Read and sign the undertaking' },
  summary: { 'zh-CN': '保密部分的要旨', en: 'Its substance, for the others' },
  supplements: { 'zh-CN': '补充证据', en: 'Added later' },
  issues: { 'zh-CN': '争议焦点', en: 'Issues' },
  issuesHelp: {
    'zh-CN': '已按案件内容草拟，可以修改、增减。每个标的的措施只能由一个“措施如何处理”焦点回答。',
    en: 'Drafted from the matter; change, add or take away. What becomes of each item’s measure is answered by exactly one issue.',
  },
  question: { 'zh-CN': '问题', en: 'Question' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  items: { 'zh-CN': '涉及的标的', en: 'Items' },
  about: { 'zh-CN': '针对什么', en: 'About what' },
  complaint: { 'zh-CN': '投诉', en: 'The complaint' },
  declaration: { 'zh-CN': '不侵权声明', en: 'The declaration' },
  whose: { 'zh-CN': '由谁提交', en: 'Filed by whom' },
  addAccount: { 'zh-CN': '添加账号归属（三个方面逐项认定）', en: 'Add whose an account is, factor by factor' },
  duty: { 'zh-CN': '哪项责任', en: 'Which duty' },
  factor: { 'zh-CN': '哪个方面', en: 'Which factor' },
  addIssue: { 'zh-CN': '增加一个焦点', en: 'Add an issue' },
  dropIssue: { 'zh-CN': '删除此焦点', en: 'Take it away' },
  listIssues: { 'zh-CN': '列明争议焦点', en: 'List the issues' },
  listAnew: { 'zh-CN': '重新列明', en: 'List them anew' },
  presidingLists: {
    'zh-CN': '由首席专家列明争议焦点并开始合议。',
    en: 'The presiding expert lists the issues and begins the deliberation.',
  },
  begin: { 'zh-CN': '开始合议', en: 'Begin to deliberate' },
  beginHelp: {
    'zh-CN': '开始合议后各方不能再提交意见，焦点不能再改。',
    en: 'From then on the parties can add nothing, and the issues stand.',
  },
  findings: { 'zh-CN': '要素比对的认定', en: 'Findings on the comparison' },
  findingsHelp: {
    'zh-CN': '逐个要素认定并说明理由，可以分次提交；认定后各方可以看到。',
    en: 'Element by element, with the reason; some now and others later. Both sides read what is found.',
  },
  filerSees: { 'zh-CN': '提交人的看法', en: 'Its filer says' },
  finding: { 'zh-CN': '认定', en: 'Finding' },
  findingWhy: { 'zh-CN': '理由', en: 'Why' },
  find: { 'zh-CN': '提交认定', en: 'Record the findings' },
  room: { 'zh-CN': '合议室', en: 'Deliberation room' },
  wall: { 'zh-CN': '只有本专家组成员可以阅读', en: 'Only the members of this panel read here' },
  wallWhy: {
    'zh-CN': '各方、平台和协会工作人员都看不到合议内容、表决票和决定草稿。',
    en: 'No party, platform or officer of the association ever sees what is said, voted or drafted here.',
  },
  write: { 'zh-CN': '写给专家组成员', en: 'Write to the panel' },
  send: { 'zh-CN': '发送', en: 'Send' },
  silent: { 'zh-CN': '还没有人发言。', en: 'Nobody has written yet.' },
  you: { 'zh-CN': '您', en: 'You' },
  formerRoom: {
    'zh-CN': '专家更换后，合议室重新开设，表决重新进行。此前的合议内容不再使用。',
    en: 'With a new expert the room was opened anew and votes begin again. What was said before counts no more.',
  },
  vote: { 'zh-CN': '表决', en: 'Ballots' },
  noVote: { 'zh-CN': '首席专家尚未发起表决。', en: 'The presiding expert has not called for ballots yet.' },
  call: { 'zh-CN': '发起表决', en: 'Call for ballots' },
  callAgain: { 'zh-CN': '再次表决', en: 'Vote again' },
  sealed: { 'zh-CN': '已密封', en: 'Sealed' },
  open: { 'zh-CN': '已揭示', en: 'Revealed' },
  sealedHelp: {
    'zh-CN': '每人的表决票密封保存，全部投票后同时揭示；投票后不能更改，也不能弃权。',
    en: 'Each ballot is sealed until all have voted, and then all open together. A ballot cannot be changed, and nobody abstains.',
  },
  cast: { 'zh-CN': '密封投票', en: 'Seal my ballot' },
  castDone: { 'zh-CN': '您的表决票已密封。', en: 'Your ballot is sealed.' },
  castSure: { 'zh-CN': '确认密封投票？', en: 'Seal this ballot?' },
  castAll: { 'zh-CN': '请对每个焦点作出选择。', en: 'Please answer every issue.' },
  noMajority: { 'zh-CN': '无多数意见', en: 'no majority' },
  draft: { 'zh-CN': '决定草稿', en: 'Draft of the decision' },
  noDraft: { 'zh-CN': '表决揭示后即可起草。', en: 'It can be drafted once the ballots are open.' },
  writeOne: { 'zh-CN': '起草决定', en: 'Draft the decision' },
  writeAgain: { 'zh-CN': '写新的一稿', en: 'Write a new draft' },
  writeNote: {
    'zh-CN': '按焦点分块写明理由。提交新稿后，对旧稿的签名失效。',
    en: 'Reasons, block by block for each issue. With a new draft signatures of the old one fall away.',
  },
  nature: { 'zh-CN': '决定的性质', en: 'What it is in law' },
  facts: { 'zh-CN': '认定的事实', en: 'Facts found' },
  evidence: { 'zh-CN': '证据的采信', en: 'How the evidence was weighed' },
  exhibits: { 'zh-CN': '所依据的证据', en: 'Exhibits on which it rests' },
  rule: { 'zh-CN': '依据的规则', en: 'Rule' },
  clause: { 'zh-CN': '插入本案规则的条款', en: 'Put in a clause of this matter’s rules' },
  conclusion: { 'zh-CN': '结论', en: 'Conclusion' },
  submitDraft: { 'zh-CN': '提交草稿', en: 'Put the draft before the panel' },
  fillAll: { 'zh-CN': '每个焦点的四个部分都要写。', en: 'All four parts of each issue have to be written.' },
  compare: { 'zh-CN': '与哪一稿比较', en: 'Compare with' },
  noCompare: { 'zh-CN': '不比较', en: 'No comparison' },
  comment: { 'zh-CN': '在合议室评论', en: 'Comment in the room' },
  sign: { 'zh-CN': '签名', en: 'Sign' },
  signWith: { 'zh-CN': '附不同意见签名', en: 'Sign with a dissent' },
  dissents: { 'zh-CN': '我有不同意见', en: 'I am of another mind' },
  dissent: { 'zh-CN': '不同意见及理由', en: 'Where, and why' },
  dissentHelp: {
    'zh-CN': '不同意见附在决定之后；决定仍按多数意见作出。',
    en: 'It is attached to the decision, which follows the majority.',
  },
  dissentMissing: { 'zh-CN': '请写明不同意见。', en: 'Please write your dissent.' },
  signSure: { 'zh-CN': '确认签名？', en: 'Sign this draft?' },
  signSureHelp: {
    'zh-CN': '签名不能撤回；全部成员签名后决定即作出。',
    en: 'A signature cannot be taken back. With the last one the decision is made.',
  },
  signed: { 'zh-CN': '已签名', en: 'Signed' },
  unsigned: { 'zh-CN': '未签名', en: 'Not yet' },
  signedMine: { 'zh-CN': '您已签名，等待其他成员。', en: 'You have signed; the others have yet to.' },
  release: {
    'zh-CN': '全部成员已签名。该决定须由协会的第二人核阅后发出。',
    en: 'All have signed. A second person of the association reads it before it goes out.',
  },
  out: { 'zh-CN': '决定已经作出', en: 'The decision is out' },
  dissentOf: { 'zh-CN': '不同意见', en: 'Dissent' },
  recuse: { 'zh-CN': '说明利害关系并退出', en: 'Tell a tie and leave' },
  seeDecision: { 'zh-CN': '查看决定', en: 'See the decision' },
  notListed: {
    'zh-CN': '您尚未列入专家名册，请联系协会管理员。',
    en: 'You are not on the roster yet; please ask an administrator of the association.',
  },
  byOffice: {
    'zh-CN': '专业、资格和培训由协会登记；有变动的，请告知协会。',
    en: 'Fields, qualification and training are recorded by the association; tell it what has changed.',
  },
  absences: { 'zh-CN': '不能接案的时间', en: 'When you are away' },
  absencesHelp: {
    'zh-CN': '期间不会被抽取或者指定；已担任的席位不受影响。',
    en: 'You are neither drawn nor appointed then. Seats that you hold go on.',
  },
  noAbsence: { 'zh-CN': '没有登记。', en: 'None is recorded.' },
  from: { 'zh-CN': '从', en: 'From' },
  until: { 'zh-CN': '至', en: 'To' },
  endAbsence: { 'zh-CN': '撤销或者提前结束', en: 'Take back, or end now' },
  addAbsence: { 'zh-CN': '登记', en: 'Record it' },
} as const satisfies Record<string, Words>;

/** The way of a panel as its members walk it. */
export const WORK_STEPS = {
  asked: { 'zh-CN': '声明', en: 'Declare' },
  file: { 'zh-CN': '阅卷', en: 'File' },
  rounds: { 'zh-CN': '各方意见', en: 'Rounds' },
  issues: { 'zh-CN': '争议焦点', en: 'Issues' },
  deliberation: { 'zh-CN': '合议表决', en: 'Deliberate' },
  decision: { 'zh-CN': '决定', en: 'Decision' },
} as const satisfies Record<string, Words>;

/** How a question of each kind is asked, to begin with. */
export const FIRST_QUESTIONS = {
  ownership: { 'zh-CN': '争议的权利或者账号归谁所有？', en: 'Whose is what is in dispute?' },
  account: { 'zh-CN': '就该方面而言，账号应当归谁？', en: 'By this factor, whose is the account?' },
  duty: { 'zh-CN': '按照各方的约定，该项责任由谁承担？', en: 'By what was agreed, who bears this duty?' },
  scope: { 'zh-CN': '所主张权利的保护范围是什么？', en: 'How far does the right reach?' },
  infringement: { 'zh-CN': '所列标的是否侵犯所主张的权利？', en: 'Do these items infringe the right?' },
  defence: { 'zh-CN': '被投诉方的抗辩是否成立？', en: 'Is the defence made out?' },
  remedy: {
    'zh-CN': '对所列标的采取的措施应当维持还是解除？',
    en: 'Is the measure on these items to be kept or lifted?',
  },
  'bad-faith': { 'zh-CN': '提交时是否出于善意？', en: 'Was it filed in good faith?' },
} as const satisfies Record<IssueKind, Words>;

export const ROUND_OF: Sentence<{ readonly round: number }> = {
  'zh-CN': ({ round }) => `第${round}轮`,
  en: ({ round }) => `Round ${round}`,
};
export const VOTE_NUMBER: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `第${number}次表决`,
  en: ({ number }) => `Vote ${number}`,
};
export const CAST_OF: Sentence<{ readonly cast: number; readonly all: number }> = {
  'zh-CN': ({ cast, all }) => `${all}人中已有${cast}人投票`,
  en: ({ cast, all }) => `${cast} of ${all} have voted`,
};
export const DRAFT_NUMBER: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `第${number}稿`,
  en: ({ number }) => `Draft ${number}`,
};
export const DRAFTED_BY: Sentence<{ readonly name: string }> = {
  'zh-CN': ({ name }) => `由${name}起草`,
  en: ({ name }) => `written by ${name}`,
};
export const ISSUE_NUMBER: Sentence<{ readonly number: number }> = {
  'zh-CN': ({ number }) => `焦点${number}`,
  en: ({ number }) => `Issue ${number}`,
};
