import type { SignalCode, SignalWeight } from '#domain/signal/signal.js';
import type { Words } from '../locale.js';

/** What each signal is called. What it rests on are its numbers and facts; it says nothing about intent. */
export const SIGNALS = {
  'file-known-forged': { 'zh-CN': '文件与已认定为伪造的文件相同', en: 'A file equals one that was found to be forged' },
  'right-not-in-force': {
    'zh-CN': '登记的权利已不再有效、未予认可或者存在变动',
    en: 'The right of the register is not in force, was refused, or has changed',
  },
  'authority-missing': {
    'zh-CN': '代理授权缺失、到期或者已终止',
    en: 'The representative’s authority is missing, has expired or was ended',
  },
  'file-seen-elsewhere': {
    'zh-CN': '相同文件曾由其他当事人或者就其他标的提交',
    en: 'The same file was sent by another party, or about another item',
  },
  'complaints-overturned': { 'zh-CN': '既往投诉被推翻的比例较高', en: 'Many earlier complaints were overturned' },
  'withdrawn-for-money': { 'zh-CN': '收取款项后撤回投诉', en: 'Complaints were withdrawn for money' },
  'money-asked': { 'zh-CN': '被投诉方称对方索要款项', en: 'A respondent says that money was asked for' },
  'withdrawn-when-answered': {
    'zh-CN': '收到声明后随即撤回',
    en: 'Complaints were withdrawn as soon as they were answered',
  },
  'burst-before-festival': { 'zh-CN': '促销活动前集中投诉', en: 'Many complaints shortly before a shopping festival' },
  'refiled-after-loss': {
    'zh-CN': '同一权利、同一标的终结后再次投诉',
    en: 'The same right and item again after a loss',
  },
  'one-hand-many-names': { 'zh-CN': '同一账号以多个名义投诉', en: 'One account files under many names' },
  'found-before': { 'zh-CN': '此前曾被认定为恶意或者未尽注意', en: 'Malice or negligence was found before' },
  'targets-competitors': {
    'zh-CN': '被投诉方多为投诉方的竞争对手',
    en: 'Most respondents compete with the complainant',
  },
  'kept-after-proof': { 'zh-CN': '通知被证明有误后仍未撤回', en: 'Not withdrawn after the notice was proved wrong' },
  'not-carried-on': { 'zh-CN': '多次提起投诉后不补正、不继续', en: 'Several complaints were begun and not carried on' },
  'declarations-rejected': {
    'zh-CN': '既往声明多次被认定不实或者撤回',
    en: 'Earlier declarations were rejected or withdrawn',
  },
  'declared-with-known-file': {
    'zh-CN': '声明所附文件与其他当事人的文件或者已认定伪造的文件相同',
    en: 'A file of the declaration is another party’s, or was found to be forged',
  },
  'declared-against-judgment': {
    'zh-CN': '投诉附有生效裁判或者决定而提交声明',
    en: 'Declared although a judgment or decision is attached to the complaint',
  },
  'listed-again': {
    'zh-CN': '终结后就同一权利再次被投诉',
    en: 'Complained of again for the same right after an end against it',
  },
} as const satisfies Record<SignalCode, Words>;

export const SIGNAL_WEIGHTS = {
  hard: { 'zh-CN': '需人工核实的事实', en: 'a fact to be checked by a person' },
  strong: { 'zh-CN': '较强', en: 'strong' },
  statistical: { 'zh-CN': '统计', en: 'statistical' },
  medium: { 'zh-CN': '中等', en: 'medium' },
  weak: { 'zh-CN': '较弱', en: 'weak' },
} as const satisfies Record<SignalWeight, Words>;
