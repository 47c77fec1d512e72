import type { Sentence, Words } from '../locale.js';
import { OPEN_WORDS } from './open.js';

/** The desk’s pages of deposits. */
export const DEPOSIT_WORDS = {
  title: { 'zh-CN': '存证', en: 'Deposits' },
  lead: {
    'zh-CN':
      '争议发生前，将作品、直播、设计、合同或者磋商记录存于协会，固定其时间。文件加密保存，仅您、与您代表同一当事人的人以及您授权查阅的人可以查看。',
    en: 'Before any dispute, deposit works, live streams, designs, contracts or what was said in a negotiation, and fix them in time. Files are encrypted; you, those who act for the same party and those to whom you open one alone can read them.',
  },
  make: { 'zh-CN': '新增存证', en: 'Deposit a file' },
  kind: { 'zh-CN': '类别', en: 'Kind' },
  name: { 'zh-CN': '名称', en: 'Title' },
  nameHelp: { 'zh-CN': '仅您可见，公开后除外', en: 'Yours alone until you publish it' },
  file: { 'zh-CN': '文件', en: 'File' },
  fileHelp: {
    'zh-CN': '文件在本机计算 SHA-256 后上传；协会收到全部内容时起视为已存证',
    en: 'Its SHA-256 is counted on this device, then it is sent. It is deposited once the association has all of it',
  },
  send: { 'zh-CN': '存证', en: 'Deposit' },
  hashing: { 'zh-CN': '正在计算 SHA-256…', en: 'Counting its SHA-256…' },
  sending: { 'zh-CN': '正在上传…', en: 'Sending…' },
  noFile: { 'zh-CN': '请选择一个文件', en: 'Choose a file' },
  noName: { 'zh-CN': '请填写名称', en: 'Give it a title' },
  none: { 'zh-CN': '尚无存证', en: 'No deposits yet' },
  noneHelp: {
    'zh-CN': '在上方选择文件，即可存证；日后发生争议时，可以一步提交为证据。',
    en: 'Choose a file above to deposit it. In a later dispute it becomes evidence in one step.',
  },
  search: { 'zh-CN': '编号、名称或者 SHA-256', en: 'Number, title or hash' },
  seek: { 'zh-CN': '查找', en: 'Search' },
  number: { 'zh-CN': '编号', en: 'Number' },
  at: { 'zh-CN': '存证时间', en: 'Deposited' },
  state: { 'zh-CN': '状态', en: 'Where it stands' },
  unfixed: {
    'zh-CN': '尚未加盖时间戳。协会会继续向时间戳机构申请，无需您操作；存证时间不受影响。',
    en: 'Not yet fixed by an authority. It is asked for again without you; the deposit stands from its own instant.',
  },
  attestedAt: { 'zh-CN': '时间戳载明的时间', en: 'Attested' },
  authority: { 'zh-CN': '签发机构', en: 'Authority' },
  checks: { 'zh-CN': '时间戳核验情况', en: 'What was checked of the token' },
  hash: { 'zh-CN': 'SHA-256', en: 'SHA-256' },
  size: { 'zh-CN': '大小', en: 'Size' },
  takeFile: { 'zh-CN': '下载原件', en: 'The file' },
  takeCertificate: { 'zh-CN': '下载存证证明', en: 'Certificate (PDF)' },
  takeToken: { 'zh-CN': '下载时间戳', en: 'Token' },
  publish: { 'zh-CN': '公开名称和存证人', en: 'Publish title and depositor' },
  unpublish: { 'zh-CN': '停止公开', en: 'Stop publishing' },
  published: {
    'zh-CN': '持有该文件的人在核验页面可以看到名称和存证人',
    en: 'Whoever has the file reads title and depositor on the page of checks',
  },
  unpublished: {
    'zh-CN': '持有该文件的人在核验页面仅能看到编号和时间',
    en: 'Whoever has the file reads number and instant alone on the page of checks',
  },
  bring: { 'zh-CN': '提交至争议', en: 'Bring into a dispute' },
  bringHelp: {
    'zh-CN': '请先在投诉、反通知等材料中以同一 SHA-256 列明该证据，再选择争议。时间戳会重新核验并附于该证据。',
    en: 'Name an exhibit with this hash in your complaint or counter-notice first, then choose the dispute. The token is checked again and stands beside the exhibit.',
  },
  dispute: { 'zh-CN': '争议', en: 'Dispute' },
  brought: { 'zh-CN': '已提交至争议', en: 'Brought into' },
  more: { 'zh-CN': '更多', en: 'More' },
  back: { 'zh-CN': '全部存证', en: 'All deposits' },
  sendAgain: { 'zh-CN': '文件尚未收到，请重新上传', en: 'Its file has not come; send it again' },
  beside: { 'zh-CN': '时间戳', en: 'Time stamps' },
  fromDeposit: { 'zh-CN': '争议前存证', en: 'deposited before the dispute' },
  layFile: { 'zh-CN': '时间戳文件（.tsr、.tst）', en: 'The token (.tsr, .tst)' },
  lay: { 'zh-CN': '附上时间戳文件', en: 'Lay a token beside it' },
} as const satisfies Readonly<Record<string, Words>>;

/** The public page of checks. */
export const DEPOSIT_CHECK_WORDS = {
  title: OPEN_WORDS.depositCheck,
  lead: {
    'zh-CN': '选择文件，即可核验该文件是否在本协会存证、何时存证。文件不会离开您的设备，仅以其 SHA-256 查询。',
    en: 'Choose a file to see whether it was deposited here, and when. The file stays on your device; only its SHA-256 is asked for.',
  },
  file: { 'zh-CN': '文件', en: 'File' },
  fileHelp: { 'zh-CN': '任何类型的文件', en: 'Of any kind' },
  hashing: { 'zh-CN': '正在计算 SHA-256…', en: 'Counting its SHA-256…' },
  code: { 'zh-CN': '或者填写 SHA-256', en: 'Or its SHA-256' },
  codeHelp: { 'zh-CN': '64 位十六进制数字', en: '64 hexadecimal digits' },
  notACode: { 'zh-CN': '应为 64 位十六进制数字', en: 'It has to be 64 hexadecimal digits' },
  check: { 'zh-CN': '核验', en: 'Check' },
  found: { 'zh-CN': '该文件已在本协会存证', en: 'This file was deposited here' },
  notFound: { 'zh-CN': '未查到该文件的存证', en: 'No deposit of this file is known' },
  notFoundHelp: {
    'zh-CN': '文件有任何改动（包括重新保存、压缩、转码），其 SHA-256 即不同。',
    en: 'A file that was changed in any way (saved anew, compressed, converted) has another SHA-256.',
  },
  number: { 'zh-CN': '编号', en: 'Number' },
  depositedAt: { 'zh-CN': '存证时间', en: 'Deposited' },
  attestedAt: { 'zh-CN': '时间戳载明的时间', en: 'Attested' },
  unfixed: { 'zh-CN': '尚未加盖时间戳', en: 'Not yet fixed by an authority' },
  name: { 'zh-CN': '名称', en: 'Title' },
  depositor: { 'zh-CN': '存证人', en: 'Depositor' },
  meaning: {
    'zh-CN': '核验结果仅说明该文件在所载时间已经存在，不说明内容真实，也不说明权利归属。',
    en: 'It says that this very file was there at that time; neither that its content is true, nor whose right it is.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** Where a token was made, and by whom. */
export const ATTESTED: Sentence<{ readonly at: string; readonly by: string }> = {
  'zh-CN': ({ at, by }) => `${at}（${by}）`,
  en: ({ at, by }) => `${at} (${by})`,
};

/** Who attests times for an association, at the administrator’s desk. */
export const AUTHORITY_WORDS = {
  title: { 'zh-CN': '时间戳机构', en: 'Time-stamp authorities' },
  help: {
    'zh-CN': '依次请其为存证出具可信时间戳，仅向其发送文件的 SHA-256。仅信任此处登记的根证书。',
    en: 'Asked in this order to attest deposits; they get hashes alone. Only roots that stand here are trusted.',
  },
  none: { 'zh-CN': '尚未接入时间戳机构', en: 'None is named' },
  noneHelp: {
    'zh-CN': '存证不受影响，但显示为“尚未加盖时间戳”。',
    en: 'Deposits stand without, and say that they are not yet fixed.',
  },
  name: { 'zh-CN': '名称', en: 'Name' },
  url: { 'zh-CN': '网址', en: 'Address' },
  roots: { 'zh-CN': '根证书', en: 'Roots' },
  policy: { 'zh-CN': '策略', en: 'Policy' },
  answeredAt: { 'zh-CN': '最近成功', en: 'Last answered' },
  failedAt: { 'zh-CN': '最近失败', en: 'Last failed' },
} as const satisfies Readonly<Record<string, Words>>;
