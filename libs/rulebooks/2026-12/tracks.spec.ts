import { stepOf } from '#domain/rulebook/step-of.js';
import { waitingPeriodOf } from '#domain/dispute/core/track-of.js';
import { TRACKS } from '#domain/rulebook/track.js';
import { trackRuleOf } from '#domain/rulebook/track-rules.js';
import { cnEcl202611 } from '../cn-ecl-2026-11.js';
import { cnEcl202612 } from '../cn-ecl-2026-12.js';

it('has the three tracks, the E-Commerce Law last for all that no other takes', () =>
  expect(cnEcl202612.tracks?.map(({ track }) => track)).toEqual(['inforeg', 'civil-code', 'ecl']));
it.each(TRACKS)('%s stands in the law', (track) => expect(trackRuleOf(cnEcl202612, track).confidence).toBe('law'));
it('marks the number of the reasonable period as the house’s own', () =>
  expect(waitingPeriodOf(cnEcl202612, 'civil-code')).toMatchObject({
    clause: 'Civil Code 1196(2); House rules 6(6)',
    confidence: 'house-rule',
  }));
it('waits 15 days under the E-Commerce Law, by law', () =>
  expect(waitingPeriodOf(cnEcl202612, 'ecl')).toEqual(stepOf(cnEcl202612, 'waiting-period')));
it('carries both readings of the 20 working days and follows the shorter', () => {
  const { reading, readings = [] } = cnEcl202612.excusedDelay;
  expect(readings.map((one) => one.reading)).toEqual(['whole-period', 'delay-alone']);
  expect(reading).toBe('whole-period');
});
it('leaves 2026-11 as it was: one track, one reading', () => {
  expect(cnEcl202611.tracks).toBeUndefined();
  expect(cnEcl202611.excusedDelay.readings).toBeUndefined();
  expect(() => trackRuleOf(cnEcl202611, 'inforeg')).toThrow('has no track inforeg');
});
