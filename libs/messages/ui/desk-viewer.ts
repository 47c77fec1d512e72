import type { Sentence, Words } from '../locale.js';

/** Where the association's people look at exhibits. */
export const VIEWER_WORDS = {
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
  notFound: { 'zh-CN': '没有这份证据', en: 'There is no such exhibit' },
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
  picture: { 'zh-CN': '证据图片', en: 'Picture' },
  film: { 'zh-CN': '视频', en: 'Film' },
  sound: { 'zh-CN': '录音', en: 'Sound' },
  frameBack: { 'zh-CN': '上一帧（,）', en: 'One frame back (,)' },
  frameOn: { 'zh-CN': '下一帧（.）', en: 'One frame on (.)' },
  frames: { 'zh-CN': '画面缩略图', en: 'Small pictures of it' },
  toFrame: { 'zh-CN': '到', en: 'To' },
  frameNow: { 'zh-CN': '当前画面', en: 'shown now' },
  preview: { 'zh-CN': '预览件', en: 'Preview' },
  previewWhy: {
    'zh-CN': '正在播放的是由原件生成的预览件，清晰度可能低于原件；证据以原件为准，存档的哈希值是原件的。',
    en: 'What plays is a preview made from the original, and may be less sharp. The evidence is the original; the hash on file is the original’s.',
  },
  toPreview: { 'zh-CN': '播放预览件', en: 'Play the preview' },
  toOriginal: { 'zh-CN': '播放原件', en: 'Play the original' },
  previewWaits: {
    'zh-CN': '浏览器不能播放原件，正在生成预览件',
    en: 'A browser cannot play it; a preview is being made',
  },
  previewWaitsHelp: {
    'zh-CN': '较长的视频需要一些时间。请稍后再看，也可以下载原件。',
    en: 'A long film takes a while. Look again later, or take the original.',
  },
  speed: { 'zh-CN': '播放速度', en: 'Speed' },
  position: { 'zh-CN': '当前位置', en: 'At' },
  toIn: { 'zh-CN': '到起点', en: 'To its beginning' },
  toOut: { 'zh-CN': '到终点', en: 'To its end' },
  toProduct: { 'zh-CN': '到商品卡', en: 'To the product card' },
  marks: { 'zh-CN': '时间标记', en: 'Marks' },
  mark: { 'zh-CN': '标记当前位置', en: 'Mark this second' },
  markText: { 'zh-CN': '标记内容', en: 'What is to be seen' },
  marked: { 'zh-CN': '已标记', en: 'Marked' },
  markKept: {
    'zh-CN': '标记保存为本案备注，仅本协会工作人员可见。',
    en: 'A mark is a note on this dispute; only the association’s staff read it.',
  },
  markOwn: {
    'zh-CN': '标记只保留在本标签页，供您比对时使用，其他人看不到。',
    en: 'A mark stays in this tab, for you while you compare; nobody else sees it.',
  },
  noMark: { 'zh-CN': '还没有标记', en: 'Nothing is marked yet' },
  captions: { 'zh-CN': '显示字幕', en: 'Show its captions' },
  captionsShown: { 'zh-CN': '字幕已加载', en: 'Captions are shown' },
  live: { 'zh-CN': '直播信息', en: 'The live stream' },
  clock: { 'zh-CN': '画面对应的实际时间', en: 'By the clock, at this second' },
  replaySecond: { 'zh-CN': '回放中的位置', en: 'Second of the replay' },
  platform: { 'zh-CN': '平台', en: 'Platform' },
  room: { 'zh-CN': '直播间', en: 'Live room' },
  account: { 'zh-CN': '主播账号', en: 'Account' },
  session: { 'zh-CN': '直播场次', en: 'Session' },
  interval: { 'zh-CN': '录制时间', en: 'Recorded' },
  product: { 'zh-CN': '商品卡', en: 'Product card' },
  price: { 'zh-CN': '当时价格', en: 'Price then' },
  saidByFiler: { 'zh-CN': '以上由提交方填报。', en: 'All of this is as its filer says.' },
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
  elsewhere: { 'zh-CN': '相同文件另见', en: 'The same bytes in' },
  original: { 'zh-CN': '对应原件', en: 'Copy of' },
  readsForwarded: {
    'zh-CN': '本案各方、平台和本协会均可查看',
    en: 'The parties, the platforms and the association see it',
  },
  readsAnswer: {
    'zh-CN': '投诉方、相关平台和本协会可以查看，其他被投诉方看不到',
    en: 'The complainant, the platforms of these goods and the association see it; no other respondent does',
  },
  wallWhy: {
    'zh-CN': '对方和平台看不到。请勿转发、截图或者在会谈中提及。',
    en: 'The other side and the platforms do not. Pass nothing of it on, and say nothing of it in talks.',
  },
  watermarked: {
    'zh-CN': '画面带有查看人姓名和时间的水印，打印件也有。',
    en: 'Name and time of the viewer stand across it, on paper, too.',
  },
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
  awaited: { 'zh-CN': '文件尚未上传', en: 'Its bytes have not come yet' },
  awaitedHelp: {
    'zh-CN': '提交方已登记文件的哈希值，上传后即可查看。',
    en: 'Its filer has named it by its hash; it can be seen once it is sent.',
  },
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
  unsupported: { 'zh-CN': '浏览器不能显示这种文件', en: 'A browser cannot show this kind of file' },
  unsupportedHelp: {
    'zh-CN': '请下载后用相应的程序打开，打开前请确认来源可靠。',
    en: 'Take it and open it with its own program, with care.',
  },
  noPlayer: { 'zh-CN': '本浏览器无法播放这段视频', en: 'This browser cannot play this film' },
  noPlayerHelp: {
    'zh-CN':
      '原文件的格式本浏览器不支持，为其制作的预览（H.264编码）也无法播放。请换用Chrome、Edge、Safari或者Firefox的新版本，或者下载原文件观看。',
    en: 'It plays neither the original nor the preview made of it (H.264). Use a current Chrome, Edge, Safari or Firefox, or take the original.',
  },
  damaged: { 'zh-CN': '文件无法显示，可能已损坏', en: 'It cannot be drawn; it may be damaged' },
  damagedHelp: {
    'zh-CN': '可以下载后用其他程序尝试打开，或者请提交方重新提交。',
    en: 'Take it and try another program, or ask its filer for another.',
  },
  locked: { 'zh-CN': 'PDF 已加密，需要密码', en: 'The PDF is locked with a password' },
  lockedHelp: { 'zh-CN': '请向提交方索取密码，下载后打开。', en: 'Ask its filer for the password, and open it there.' },
  take: { 'zh-CN': '下载文件', en: 'Take the file' },
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
export const READS_CONFIDENTIAL: Sentence<{ readonly owner: string }> = {
  'zh-CN': ({ owner }) => `仅${owner}、本协会工作人员和裁决专家可以查看`,
  en: ({ owner }) => `Only ${owner}, the association’s staff and the deciding experts see this`,
};
export const WATERMARK: Sentence<{ readonly name: string; readonly at: string; readonly of: string }> = {
  'zh-CN': ({ name, at, of }) => `${name} ${at} ${of} 保密`,
  en: ({ name, at, of }) => `${name} ${at} ${of} confidential`,
};
export const RECORDED_LOOK: Sentence<{ readonly at: string; readonly purpose: string }> = {
  'zh-CN': ({ at, purpose }) => `本次查阅已记录：${at}，目的为${purpose}`,
  en: ({ at, purpose }) => `This look is recorded: ${at}, for ${purpose}`,
};
