import type { Glyph } from './glyphs.js';
import type { LexiconWord } from './lexicon.js';
import type { Match } from './spelled.js';

/** Who says it warns of such goods, or says that it has none. */
const DENIED_BEFORE =
  /(拒绝|拒|杜绝|远离|打击|举报|投诉|识别|鉴别|辨别|分辨|区分|谨防|警惕|当心|小心|避免|避开|抵制|不是|并非|绝非|而非|没有|绝无|从无|不卖|不做|不售|不含|不买|不要买|不要信|别买|告别|严禁|禁止|禁售|查处|查获|整治|曝光|揭秘|揭露|说不|不碰|防|反|零|假冒|无|非)(任何|一切|这种|那些|什么|所谓|的|售卖|销售|购买|出售|买到|卖|买|做|用|各类|各种|市面上|网上|劣质|仿冒|假货|和|与|或|及|、)*$/u;
const DENIED_AFTER =
  /^(商品|产品|货品|鞋|包|的)?(一律|勿扰|免谈|投诉|侵权|违法|犯罪|是违法|骗局|套路|陷阱|鉴别|辨别|识别|区别|的?危害|被查|被罚|下架|维权|案|案件|判决|处罚|罚款|入刑|零容忍|不卖|不做|不要|滚|出没|和正品的区别|与正品的区别|怎么(看|辨|鉴|分))/u;

const FAR = 10;
type Place = { readonly start: number; readonly end: number };

/** What stands before and after it in the same clause, without signs. */
function around(glyphs: readonly Glyph[], { start, end }: Place): { readonly before: string; readonly after: string } {
  let from = start;
  while (from > 0 && start - from < FAR && !glyphs[from]!.afterBreak) from -= 1;
  let to = end;
  while (to < glyphs.length && to - end < FAR && !glyphs[to]!.afterBreak) to += 1;
  const said = (part: readonly Glyph[]): string => part.map(({ char }) => char).join('');
  return { before: said(glyphs.slice(from, start)), after: said(glyphs.slice(end, to)) };
}

/** Whether what stands here is warned of, or said not to be had. */
export function deniedHere(glyphs: readonly Glyph[], place: Place): boolean {
  const { before, after } = around(glyphs, place);
  return DENIED_BEFORE.test(before) || DENIED_AFTER.test(after);
}

/** Whether the word means something else here, or is said of what somebody warns of. */
export function meansOtherwise(word: LexiconWord, glyphs: readonly Glyph[], match: Match): boolean {
  const { before, after } = around(glyphs, match);
  return (
    (word.not?.before?.test(before) ?? false) ||
    (word.not?.after?.test(after) ?? false) ||
    (match.ways.has('spaced') && (word.notSpaced?.test(after) ?? false)) ||
    deniedHere(glyphs, match)
  );
}
