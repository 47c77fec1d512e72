import { readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { FIRST_RATING_TEXT, RATING_TEXTS } from '../rating/texts.js';
import type { RuleMakingCommand } from './actions.js';
import { decideRuleMaking } from './decide.js';
import { assertContent } from './kinds.js';
import { evolveRuleMaking, unmade, type RuleMaking } from './state.js';

const [maja, noa] = ['maja', 'noa'].map((id): Actor => ({ kind: 'person', id })) as [Actor, Actor];
type Told = RuleMakingCommand extends infer C
  ? C extends RuleMakingCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
const decide = (by: Actor, day: string, making: RuleMaking, told: Told) => {
  const file = { kind: 'rating-rules' as const, making, context: { duties: ['case-manager'] as const } };
  const command = { ...told, by, at: instant(`${day}T02:00:00Z`) } as RuleMakingCommand;
  return decideRuleMaking(command, file);
};
const when = (...[by, day, making, told]: Parameters<typeof decide>): RuleMaking =>
  decide(by, day, making, told).reduce(evolveRuleMaking, making);
const refusedWith = (act: () => unknown): object | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return { code: error.code, ...error.facts };
    throw error;
  }
};
const [, second = FIRST_RATING_TEXT] = RATING_TEXTS;

describe('a version of the rules of rating', () => {
  it('names a text that the program has, the very one, and another than the one before', () => {
    expect(refusedWith(() => assertContent('rating-rules', second))).toBeUndefined();
    expect(refusedWith(() => assertContent('rating-rules', FIRST_RATING_TEXT, second))).toBeUndefined();
    expect(refusedWith(() => assertContent('rating-rules', { ...second, version: '2031-01' }))).toEqual({
      code: 'UnknownReference',
      ...{ field: 'ratingRules.version', name: '2031-01' },
    });
    expect(refusedWith(() => assertContent('rating-rules', { ...second, hash: 'other' }))).toEqual({
      code: 'RatingTextDiffers',
      ...{ field: 'ratingRules.hash', version: second.version, known: second.hash, named: 'other' },
    });
  });

  it('is another than the first text where the association adopted none yet', () => {
    const same = { code: 'RatingTextInForce', field: 'ratingRules.version' };
    expect(refusedWith(() => assertContent('rating-rules', FIRST_RATING_TEXT))).toMatchObject(same);
    expect(refusedWith(() => assertContent('rating-rules', second, second))).toMatchObject(same);
  });

  it('is not approved where a draft beside it brought the same text into force meanwhile', () => {
    const draft = { type: 'DraftRules', data: { contentId: 'c', hash: 'second' } } as const;
    const open = (version: string) =>
      ({ type: 'OpenRuleComments', data: { version, until: localDate('2026-03-09') } }) as const;
    const approve = (version: string, from: string) =>
      ({ type: 'ApproveRules', data: { version, hash: 'second', inForceFrom: localDate(from) } }) as const;
    const shown = ['1', '2'].reduce(
      (making, version) => when(maja, '2026-03-02', when(maja, '2026-03-02', making, draft), open(version)),
      unmade,
    );
    const approved = when(noa, '2026-03-10', shown, approve('1', '2026-04-01'));
    expect(approved.versions['1']).toMatchObject({ approverId: 'noa', inForceFrom: '2026-04-01' });
    expect(refusedWith(() => when(noa, '2026-03-11', approved, approve('2', '2026-05-01')))).toEqual({
      code: 'RatingTextInForce',
    });
  });

  it('is drafted as it was released', () => {
    const [event] = decide(maja, '2026-03-02', unmade, {
      type: 'DraftRules',
      data: { contentId: 'c', hash: 'second' },
    });
    const sample = readFileSync(new URL('samples/RulesDrafted.2.json', import.meta.url), 'utf8');
    expect(canonicalJson(event)).toBe(sample.trimEnd());
  });
});
