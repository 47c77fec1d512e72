import { trackRuleOf } from '#domain/rulebook/track-rules.js';
import type { TrackRule } from '#domain/rulebook/track.js';
import { stepOf } from '#domain/rulebook/step-of.js';
import type { Step } from '#domain/rulebook/step.js';
import { TRACK_GROUNDS, TRACKS } from '#messages/rulebook/tracks.js';
import type { DocumentFacts } from '../facts.js';
import type { PairFacts } from '../pair-facts.js';
import type { Tongue } from '../template.js';

/**
 * One law and the pairs of the document that it governs; `about` names them where the document holds other laws as
 * well.
 */
export type Law = {
  readonly rule: TrackRule;
  readonly waitingPeriod: Step;
  readonly pairs: readonly PairFacts[];
  /** 就“手提包”、“帽子”， or empty. */
  readonly about: string;
};

/**
 * The laws of a document, each once. Before acceptance no pair has a law of its own: the rulebook's last stands for it.
 */
export const lawsOf = (
  facts: Pick<DocumentFacts, 'pairs' | 'items' | 'rulebook'>,
  { say, list }: Tongue,
): readonly Law[] => {
  const tracks = [...new Set(facts.pairs.map(({ track = 'ecl' }) => track))];
  return tracks.map((track) => {
    const rule = trackRuleOf(facts.rulebook, track);
    const pairs = facts.pairs.filter((pair) => (pair.track ?? 'ecl') === track);
    const titles = [
      ...new Set(pairs.map(({ itemId }) => facts.items.find((item) => item.itemId === itemId)?.title ?? itemId)),
    ];
    const named = list(titles.map((title) => `“${title}”`));
    return {
      rule,
      waitingPeriod: rule.waitingPeriod ?? stepOf(facts.rulebook, 'waiting-period'),
      pairs,
      about: tracks.length > 1 ? say(`就${named}：`, `On ${named}: `) : '',
    };
  });
};

/** The clauses of all laws of a document, for one step of the notice. */
export const clausesFor = (
  laws: readonly Law[],
  step: Exclude<keyof TrackRule['clauses'], 'publication'>,
  { clause, list }: Tongue,
): string => list([...new Set(laws.map(({ rule }) => clause(rule.clauses[step])))]);

/** The law of one pair with its ground, beside the item; nothing where the rulebook has no choice of laws. */
export const lawOfPair =
  ({ rulebook }: Pick<DocumentFacts, 'rulebook'>, { say, word, clause }: Tongue) =>
  ({ track }: PairFacts): readonly string[] => {
    if (track === undefined || rulebook.tracks === undefined) return [];
    const { ground, clauses } = trackRuleOf(rulebook, track);
    return [
      `${say('适用程序：', 'what governs: ')}${word(TRACKS[track])}${say('（', ' (')}${clause(clauses.afterCounterNotice)}${say('；', '; ')}${word(TRACK_GROUNDS[ground])}${say('）', ')')}`,
    ];
  };
