import type { Sentence, Words } from '../locale.js';

/** The check of a complaint's papers at the desk. */
export const DESK_MATERIALS = {
  help: {
    'zh-CN': '逐项查看后标明合格或者有缺陷。标记只保存在本页，受理、补正或者不予受理办理后才产生效力，并记入案卷。',
    en: 'Look at each paper and say whether it is in order. Marks stay on this page; what counts is the acceptance, the request to cure or the rejection, which goes on file.',
  },
  helpClosed: {
    'zh-CN': '材料审查已经结束，或者正在等待补正；以下为各项材料及历次审查。',
    en: 'The check is over, or waits for what is to be cured. Below are the papers and every check of them.',
  },
  papers: { 'zh-CN': '应交材料', en: 'Papers asked for' },
  beside: { 'zh-CN': '另行提交', en: 'Filed beside' },
  forMeasure: { 'zh-CN': '采取措施所需', en: 'Needed for measures' },
  compare: { 'zh-CN': '并排', en: 'Side by side' },
  openBeside: { 'zh-CN': '并排查看所选两份文件', en: 'Open the two side by side' },
  verdict: { 'zh-CN': '审查意见', en: 'Finding' },
  inOrder: { 'zh-CN': '合格', en: 'In order' },
  defective: { 'zh-CN': '有缺陷', en: 'Defective' },
  note: { 'zh-CN': '缺陷说明', en: 'What is wrong with it' },
  noteHelp: { 'zh-CN': '写入补正通知书或者不予受理通知书', en: 'It stands in the letter to the complainant' },
  sentencesZh: { 'zh-CN': '常用语句（中文）', en: 'Prepared sentences (Chinese)' },
  sentencesEn: { 'zh-CN': '常用语句（英文）', en: 'Prepared sentences (English)' },
  decide: { 'zh-CN': '审查结果', en: 'Result of the check' },
  acceptHelp: {
    'zh-CN': '全部材料合格的，可以受理。受理后发出通知，并要求平台采取措施。',
    en: 'With every paper in order the complaint can be accepted: notices go out, and platforms are asked for measures.',
  },
  notYet: {
    'zh-CN': '尚缺受理所需的材料，不能受理。请将缺少的材料标为有缺陷后要求补正。',
    en: 'Papers are missing without which nothing is accepted. Mark them as defective and ask for them.',
  },
  acceptInPart: {
    'zh-CN': '部分受理、不采取措施或者另选适用程序',
    en: 'Accept in part, without measures or under another track',
  },
  cureHelp: {
    'zh-CN': '全部缺陷在一份通知书中一次告知，办理前可以看到通知书全文和补正期限。',
    en: 'All defects are told at once in one letter. You see its text and the day by when before it goes out.',
  },
  cause: { 'zh-CN': '不予受理的事由', en: 'Cause of a rejection' },
  causeHelp: { 'zh-CN': '缺陷说明作为理由写入通知书', en: 'What is wrong with the papers stands in it as the reasons' },
  done: { 'zh-CN': '已办理，文书正在送达', en: 'Done; the letter is on its way' },
  steps: { 'zh-CN': '历次审查', en: 'Checks so far' },
  noStep: { 'zh-CN': '尚未作出审查意见。', en: 'Nothing was decided yet.' },
  noMeasure: { 'zh-CN': '因缺少以下材料未要求采取措施：', en: 'No measure was asked for, since there was no' },
} as const satisfies Record<string, Words>;

/** How a paper of the list stands, as the rulebook sees it. */
export const PAPER_STATES_NAMED = {
  met: { 'zh-CN': '已提交', en: 'Here' },
  'met-by-another': { 'zh-CN': '已由同类材料满足', en: 'Another serves' },
  missing: { 'zh-CN': '未提交', en: 'Missing' },
  'too-old': { 'zh-CN': '已过时效', en: 'Too old' },
  'not-every-item': { 'zh-CN': '未覆盖全部标的', en: 'Not for all items' },
  'file-awaited': { 'zh-CN': '文件待上传', en: 'File awaited' },
} as const satisfies Record<string, Words>;

export const CHECKLIST_STEPS_NAMED = {
  'cure-asked': { 'zh-CN': '一次性告知补正', en: 'All defects told' },
  cured: { 'zh-CN': '已补正', en: 'Cured' },
  accepted: { 'zh-CN': '受理', en: 'Accepted' },
  rejected: { 'zh-CN': '不予受理', en: 'Rejected' },
} as const satisfies Record<string, Words>;

/** Prepared words for what is wrong with a paper; whoever uses one may change it. */
export const DEFECT_SENTENCES = {
  missing: { 'zh-CN': '未提交该项材料，请补充提交。', en: 'This paper was not filed. Please send it.' },
  awaited: {
    'zh-CN': '已列明该项文件，但未收到文件内容，请上传该文件。',
    en: 'The file was named, but has not come. Please upload it.',
  },
  illegible: {
    'zh-CN': '所提交的文件不清晰，关键内容无法辨认，请重新提交清晰的扫描件或者照片。',
    en: 'The file cannot be read in its main parts. Please send a clear scan or photograph.',
  },
  otherRight: {
    'zh-CN': '所提交的权利证明与投诉所依据的权利不一致，请提交与本次投诉对应的权利证明。',
    en: 'The proof is of another right than the one relied on. Please send the proof of this right.',
  },
  otherName: {
    'zh-CN': '材料所载主体名称与投诉方不一致，请提交名称变更证明，或者说明二者关系并提交相应证明。',
    en: 'The name on it is not the complainant’s. Please prove the change of name, or how the two are related.',
  },
  tooOld: {
    'zh-CN': '该证明出具时间较早，不足以反映权利的现状，请提交近期出具的证明。',
    en: 'It is too old to show how the right stands now. Please send a recent one.',
  },
  notEveryItem: {
    'zh-CN': '该项材料未覆盖全部投诉标的，请就其余标的补充提交。',
    en: 'It does not cover every item complained of. Please send it for the others, too.',
  },
  unsigned: {
    'zh-CN': '材料未签名或者未加盖公章，请补充签章后重新提交。',
    en: 'It bears no signature or seal. Please sign or seal it and send it again.',
  },
  authority: {
    'zh-CN': '授权委托书未载明委托事项、权限和期限，请补充完整后重新提交。',
    en: 'The power of attorney does not say for what, how far and until when. Please complete it and send it again.',
  },
  foreign: {
    'zh-CN': '境外形成的授权文件未附公证、认证或者附加证明书，请补充提交。',
    en: 'A power of attorney from abroad comes without notarisation and legalisation or apostille. Please add them.',
  },
  translation: {
    'zh-CN': '外文材料未附中文译本，请补充提交。',
    en: 'A paper in another language comes without its Chinese translation. Please add it.',
  },
  capture: {
    'zh-CN': '取证截图或者录屏未显示被投诉链接和取证时间，请补充能够显示上述信息的取证材料。',
    en: 'The capture shows neither the link complained of nor when it was made. Please send one that does.',
  },
  explanation: {
    'zh-CN': '未说明构成侵权的理由，请补充比对说明。',
    en: 'It does not explain why this infringes. Please add a comparison.',
  },
} as const satisfies Record<string, Words>;

/** With which of them one begins, by how the paper stands. */
export const SENTENCE_FOR = {
  missing: 'missing',
  'file-awaited': 'awaited',
  'too-old': 'tooOld',
  'not-every-item': 'notEveryItem',
} as const satisfies Record<string, keyof typeof DEFECT_SENTENCES>;

type Marked = { readonly inOrder: number; readonly defective: number; readonly left: number };
export const MARKED: Sentence<Marked> = {
  'zh-CN': ({ inOrder, defective, left }) => `合格${inOrder}项，有缺陷${defective}项，未标明${left}项`,
  en: ({ inOrder, defective, left }) => `${inOrder} in order, ${defective} defective, ${left} not marked yet`,
};

export const INSTEAD: Sentence<{ readonly papers: string }> = {
  'zh-CN': ({ papers }) => `或者：${papers}`,
  en: ({ papers }) => `or: ${papers}`,
};

export const DUE_BY: Sentence<{ readonly at: string }> = {
  'zh-CN': ({ at }) => `补正期限至${at}`,
  en: ({ at }) => `to be cured by ${at}`,
};

type SaidOfPaper = {
  readonly how: 'in-order' | 'defect-told' | 'cured' | 'not-cured';
  readonly at: string;
  readonly by: string | undefined;
  readonly due: string | undefined;
  readonly note: string | undefined;
};
const HOW = {
  'in-order': { 'zh-CN': '审查合格', en: 'found in order' },
  'defect-told': { 'zh-CN': '告知缺陷', en: 'defect told' },
  cured: { 'zh-CN': '已补正', en: 'cured' },
  'not-cured': { 'zh-CN': '告知缺陷，逾期未补正', en: 'defect told, not cured in time' },
} as const satisfies Record<SaidOfPaper['how'], Words>;

/** What was said of one paper, when and by whom. */
export const SAID_OF_PAPER: Sentence<SaidOfPaper> = {
  'zh-CN': ({ how, at, by, due, note }) =>
    [at, by, HOW[how]['zh-CN'], due !== undefined && how !== 'in-order' && `补正期限至${due}`, note]
      .filter(Boolean)
      .join(' · '),
  en: ({ how, at, by, due, note }) =>
    [at, by, HOW[how].en, due !== undefined && how !== 'in-order' && `to be cured by ${due}`, note]
      .filter(Boolean)
      .join(' · '),
};
