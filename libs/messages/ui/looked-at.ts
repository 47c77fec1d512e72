import type { Sentence, Words } from '../locale.js';

/** An exhibit that is looked at: at the desk, and on a phone that a link opened. */
export const LOOKED_AT = {
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
  noPreview: {
    'zh-CN': '本浏览器无法播放预览件，现播放原件。',
    en: 'This browser cannot play the preview; the original plays.',
  },
  noPlayer: { 'zh-CN': '本浏览器无法播放这段视频', en: 'This browser cannot play this film' },
  noPlayerHelp: {
    'zh-CN':
      '原文件的格式本浏览器不支持，为其制作的预览（H.264编码）也无法播放。请换用Chrome、Edge、Safari或者Firefox的新版本，或者下载原文件观看。',
    en: 'It plays neither the original nor the preview made of it (H.264). Use a current Chrome, Edge, Safari or Firefox, or take the original.',
  },
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
  damaged: { 'zh-CN': '文件无法显示，可能已损坏', en: 'It cannot be drawn; it may be damaged' },
  damagedHelp: {
    'zh-CN': '可以下载后用其他程序尝试打开，或者请提交方重新提交。',
    en: 'Take it and try another program, or ask its filer for another.',
  },
  picture: { 'zh-CN': '证据图片', en: 'Picture' },
  awaited: { 'zh-CN': '文件尚未上传', en: 'Its bytes have not come yet' },
  awaitedHelp: {
    'zh-CN': '提交方已登记文件的哈希值，上传后即可查看。',
    en: 'Its filer has named it by its hash; it can be seen once it is sent.',
  },
  unsupported: { 'zh-CN': '浏览器不能显示这种文件', en: 'A browser cannot show this kind of file' },
  unsupportedHelp: {
    'zh-CN': '请下载后用相应的程序打开，打开前请确认来源可靠。',
    en: 'Take it and open it with its own program, with care.',
  },
  take: { 'zh-CN': '下载文件', en: 'Take the file' },
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
  notFound: { 'zh-CN': '没有这份证据', en: 'There is no such exhibit' },
  noneYet: { 'zh-CN': '没有证据文件', en: 'There is no evidence' },
  comparisons: { 'zh-CN': '逐项比对表', en: 'Comparisons element by element' },
  translations: { 'zh-CN': '译本', en: 'Translations' },
  everyLook: {
    'zh-CN': '每次查阅都在读取文件之前记录查阅人、时间和目的，当事人可以看到。',
    en: 'Every look is recorded with who, when and what for before the first byte is read. Parties can see that.',
  },
  opensApart: {
    'zh-CN': '这种文件不在页面中显示，请下载后查看。',
    en: 'This kind of file is not drawn here. Take it, and look at it there.',
  },
} as const satisfies Record<string, Words>;

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
