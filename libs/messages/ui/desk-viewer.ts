import type { Sentence, Words } from '../locale.js';
import { LOOKED_AT } from './looked-at.js';

/** Where the association's people look at exhibits. */
export const VIEWER_WORDS = {
  ...LOOKED_AT,
  exhibits: { 'zh-CN': '证据目录', en: 'Exhibits' },
  exhibit: { 'zh-CN': '证据', en: 'Exhibit' },
  back: { 'zh-CN': '返回证据列表', en: 'Back to the evidence' },
  previous: { 'zh-CN': '上一份（P）', en: 'Previous (P)' },
  next: { 'zh-CN': '下一份（N）', en: 'Next (N)' },
  beside: { 'zh-CN': '并排对比', en: 'Beside it' },
  noneBeside: { 'zh-CN': '不对比', en: 'Nothing' },
  swap: { 'zh-CN': '左右互换（X）', en: 'Swap (X)' },
  linked: { 'zh-CN': '同步缩放和移动（L）', en: 'Zoom and move both (L)' },
  facts: { 'zh-CN': '证据信息', en: 'About it' },
  stage: { 'zh-CN': '证据内容', en: 'What it shows' },
  keys: {
    'zh-CN': '快捷键：N、P 换下一份、上一份，X 互换，L 同步，+ − 0 缩放，R 旋转，方向键移动。',
    en: 'Keys: N and P next and previous, X swap, L link, + − 0 zoom, R rotate, arrows move.',
  },
  notFoundHelp: {
    'zh-CN': '可能已撤回，也可能您无权查看。请从证据目录中选择。',
    en: 'It may have been withdrawn, or it is not for you to see. Choose one from the list.',
  },
  zoomIn: { 'zh-CN': '放大（+）', en: 'Zoom in (+)' },
  zoomOut: { 'zh-CN': '缩小（−）', en: 'Zoom out (−)' },
  fit: { 'zh-CN': '适合窗口（0）', en: 'Fit (0)' },
  rotate: { 'zh-CN': '旋转90度（R）', en: 'Rotate (R)' },
  opening: { 'zh-CN': '正在读取', en: 'Reading' },
  printsDrawn: {
    'zh-CN': '打印时只包括已显示的页。需要打印全部页的，请取走文件后打印。',
    en: 'On paper come the pages that are drawn here alone. To print all of them, take the file.',
  },
  pages: { 'zh-CN': 'PDF页面', en: 'Pages of the PDF' },
  previousPage: { 'zh-CN': '上一页', en: 'Page before' },
  nextPage: { 'zh-CN': '下一页', en: 'Next page' },
  find: { 'zh-CN': '在文件中查找', en: 'Find in the file' },
  previousHit: { 'zh-CN': '上一处', en: 'Found before' },
  nextHit: { 'zh-CN': '下一处', en: 'Found next' },
  noHit: { 'zh-CN': '没有找到', en: 'Not found' },
  number: { 'zh-CN': '编号', en: 'Number' },
  kind: { 'zh-CN': '类型与大小', en: 'Kind and size' },
  filedBy: { 'zh-CN': '提交方', en: 'Filed by' },
  filedWith: { 'zh-CN': '随附于', en: 'Filed with' },
  withComplaint: { 'zh-CN': '投诉', en: 'the complaint' },
  withCounterNotice: { 'zh-CN': '不侵权声明', en: 'a counter-notice' },
  papers: { 'zh-CN': '对应材料', en: 'Stands for' },
  items: { 'zh-CN': '涉及商品', en: 'About' },
  allItems: { 'zh-CN': '本案全部商品', en: 'all items' },
  issues: { 'zh-CN': '专家组争点', en: 'Questions of the panel' },
  capturedAt: { 'zh-CN': '取证时间', en: 'Captured' },
  whoReads: { 'zh-CN': '可查看的人', en: 'Who may see it' },
  otherDispute: { 'zh-CN': '另一案件', en: 'Another dispute' },
  elsewhere: { 'zh-CN': '相同文件另见', en: 'The same bytes in' },
  original: { 'zh-CN': '对应原件', en: 'Copy of' },
  hash: { 'zh-CN': '完整性校验', en: 'Is it what was filed?' },
  hashChecking: { 'zh-CN': '正在计算哈希值', en: 'The hash is being computed' },
  hashTrue: { 'zh-CN': '校验一致', en: 'It is what was filed' },
  hashTrueWhy: {
    'zh-CN': '本机计算的 SHA-256 与提交时登记的一致，文件未被改动。',
    en: 'Its SHA-256, computed on this machine, is the one that was recorded.',
  },
  hashFalse: { 'zh-CN': '校验不一致', en: 'It is not what was filed' },
  hashFalseWhy: {
    'zh-CN': '本机计算的 SHA-256 与登记的不同。请勿采信本次所见内容，并立即报告管理员。',
    en: 'Its SHA-256 is not the one that was recorded. Rely on nothing that you see here, and tell the administrator at once.',
  },
  hashCopy: { 'zh-CN': '当前为安全副本', en: 'This is a safe copy' },
  hashCopyWhy: {
    'zh-CN': '原件含有脚本等内容，现显示去除后的副本，其哈希值与原件不同。可以另行校验原件，该次读取同样会被记录。',
    en: 'The original can do more than be read, so a copy without that is shown, whose hash is another. The original can be checked apart; that is recorded, too.',
  },
  hashUnread: {
    'zh-CN': '播放时只读取需要的部分，尚未校验整个文件。',
    en: 'Only the parts that are played are read; the whole file has not been checked.',
  },
  checkOriginal: { 'zh-CN': '校验原件', en: 'Check the original' },
  checkWhole: { 'zh-CN': '校验整个文件', en: 'Check the whole file' },
  hashNotRead: { 'zh-CN': '未能读完文件，无法校验', en: 'The file could not be read to its end' },
  scanning: { 'zh-CN': '正在等待病毒扫描', en: 'It waits to be scanned' },
  scanningHelp: {
    'zh-CN': '扫描完成前任何人都不能读取，请稍后重试。',
    en: 'Nobody gets it before it was looked at for malware. Please try again soon.',
  },
  infected: { 'zh-CN': '含有恶意程序，已隔离', en: 'It holds malware and is locked away' },
  infectedHelp: {
    'zh-CN': '该文件不能查看或者下载。可以请提交方重新提交。',
    en: 'It can be neither seen nor taken. Its filer may send another.',
  },
  unchecked: { 'zh-CN': 'PDF 正在检查', en: 'The PDF is being checked' },
  uncheckedHelp: {
    'zh-CN': '系统正在检查其中是否含有脚本，请稍后重试。',
    en: 'It is being looked at for scripts. Please try again soon.',
  },
  lost: { 'zh-CN': '文件已不在存储中', en: 'Its bytes are gone from the store' },
  lostHelp: { 'zh-CN': '请报告管理员，从备份恢复。', en: 'Tell the administrator: it has to come back from a backup.' },
  tooLarge: { 'zh-CN': '文件过大，无法在页面中显示', en: 'It is too large to be shown here' },
  tooLargeHelp: { 'zh-CN': '请下载后查看。', en: 'Take it and look at it there.' },
  locked: { 'zh-CN': 'PDF 已加密，需要密码', en: 'The PDF is locked with a password' },
  lockedHelp: { 'zh-CN': '请向提交方索取密码，下载后打开。', en: 'Ask its filer for the password, and open it there.' },
  thumbs: { 'zh-CN': '显示缩略图', en: 'Show small pictures' },
  thumbsMaking: { 'zh-CN': '正在生成缩略图', en: 'Small pictures are being made' },
  thumbsWhy: {
    'zh-CN': '为每份图片和 PDF 生成缩略图，每份都记为一次查阅。',
    en: 'Makes one of each picture and PDF; each is recorded as a look.',
  },
  shownCut: { 'zh-CN': '仅显示文件开头部分', en: 'Only its beginning is shown' },
} as const satisfies Record<string, Words>;

type Placed = { readonly at: number; readonly of: number };

export const PLACE_OF: Sentence<Placed> = {
  'zh-CN': ({ at, of }) => `第${at}份，共${of}份`,
  en: ({ at, of }) => `${at} of ${of}`,
};
export const PAGE_OF: Sentence<Placed> = {
  'zh-CN': ({ at, of }) => `第${at}页，共${of}页`,
  en: ({ at, of }) => `Page ${at} of ${of}`,
};
export const HIT_OF: Sentence<Placed> = {
  'zh-CN': ({ at, of }) => `第${at}处，共${of}处`,
  en: ({ at, of }) => `${at} of ${of} found`,
};
