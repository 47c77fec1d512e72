import { workingDays } from '../../../calendar/period.js';
import type { CounterGround, CounterMaterial, CounterNoticeRules } from '../../../rulebook/materials.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { Evidence, FiledMaterial } from '../../core/evidence.js';
import type { Dispute } from '../../core/state.js';

/** What a declaration says, as far as its elements hang on it. */
export type Declared = {
  readonly grounds?: readonly CounterGround[];
  readonly evidence: readonly Evidence[];
  readonly materials?: readonly FiledMaterial[];
  readonly confidentialContentId?: string;
};

/** Codes of what a declaration lacks: what the law asks of every one, and papers that this house asks for beyond it. */
export type Lacking = { readonly elements: readonly string[]; readonly papers: readonly string[] };

/** What restores at once rests on this at least, whatever the rulebook lists. */
const LEAST: readonly CounterMaterial[] = [
  {
    code: 'D03',
    required: 'one-of-the-grounds',
    clause: '信息网络传播权保护条例 16',
    source: '信息网络传播权保护条例 art. 16(3): prima facie evidence that there is no infringement',
    confidence: 'law',
  },
];

/**
 * What this declaration lacks. Its form says who declares, for what, and that it is true; a file has to be named that
 * shows the rest (E-Commerce Law 43(1); 信息网络传播权保护条例 art. 16). A paper that hangs on ground or right is this
 * house's own: the law lets a platform ask for it and makes no declaration void without it (法发〔2020〕32号 art. 7).
 */
export const lackingOf = (
  declared: Declared,
  { right }: Pick<Dispute, 'right'>,
  { counterMaterials }: Pick<Rulebook, 'counterMaterials'>,
  restoresAtOnce: boolean,
): Lacking => {
  const asked = counterMaterials ?? (restoresAtOnce ? LEAST : []);
  const lacks = (rules: readonly CounterMaterial[]): readonly string[] =>
    rules.filter((rule) => !isMet(rule, declared)).map(({ code }) => code);
  const isHouse = ({ required }: CounterMaterial) => required === 'when';
  const hangsOn = ({ rights = [], grounds = [] }: CounterMaterial): boolean =>
    (right !== undefined && rights.includes(right)) || grounds.some((ground) => declared.grounds?.includes(ground));
  return {
    elements: lacks(asked.filter((rule) => !isHouse(rule))),
    papers: lacks(asked.filter((rule) => isHouse(rule) && hangsOn(rule))),
  };
};

const isMet = ({ code, required }: CounterMaterial, declared: Declared): boolean => {
  const { evidence, materials = [], confidentialContentId } = declared;
  if (required === 'form') return true;
  if (required === 'one-of-the-grounds') return evidence.length > 0;
  // a supplier and a price are told to the association alone
  const told = confidentialContentId !== undefined || evidence.some(({ part }) => part === 'confidential');
  return materials.some((one) => one.code === code && one.evidenceIds.length > 0) || (code === SUPPLIER && told);
};

const SUPPLIER = 'D07';

const house = (clause: string) => ({ clause, source: 'no law names a time', confidence: 'house-rule' }) as const;

/** For rulebooks that say nothing of it: house rules of the engine's own. */
const WITHOUT_RULE: CounterNoticeRules = {
  cure: { within: workingDays(3), ...house('House rules 5(5)') },
  undo: { within: workingDays(3), ...house('House rules 5(6)') },
};

/** How long what a declaration lacks may follow, and how long a person may undo what was restored for it. */
export const counterNoticeRulesOf = ({ counterNotices }: Pick<Rulebook, 'counterNotices'>): CounterNoticeRules =>
  counterNotices ?? WITHOUT_RULE;
