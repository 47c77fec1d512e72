import { instant, type Instant } from '../../../kernel/message.js';
import { commonTimes, freeTogether } from './free-times.js';

const at = (day: number, hour: number): Instant => instant(Date.UTC(2026, 2, day, hour));
const free = (day: number, from: number, until: number) => ({ from: at(day, from), until: at(day, until) });

it('finds when all can, the soonest first', () => {
  const ana = [free(12, 1, 4), free(10, 6, 9)];
  const ben = [free(10, 7, 10), free(12, 3, 5), free(13, 1, 2)];
  expect(freeTogether([ana, ben])).toEqual([free(10, 7, 9), free(12, 3, 4)]);
  expect(freeTogether([ana, ben, [free(12, 3, 8)]])).toEqual([free(12, 3, 4)]);
});

it('knows no time where one of them can at none, and for one alone all of its own', () => {
  expect(freeTogether([[free(10, 6, 9)], []])).toEqual([]);
  expect(freeTogether([[free(10, 6, 9)]])).toEqual([free(10, 6, 9)]);
});

it('tells when all can and when each side can, and of two on one side no more than when both can', () => {
  const mediation = {
    parties: ['ana', 'ben', 'cai'],
    sides: [{ partyIds: ['ana'] }, { partyIds: ['ben', 'cai'] }],
    consents: {
      ana: { available: [free(10, 1, 9)] },
      ben: { available: [free(10, 2, 4), free(11, 1, 3)] },
      cai: { available: [free(10, 3, 5), free(11, 2, 8)] },
    },
  };
  expect(commonTimes(mediation)).toEqual([
    { partyIds: ['ana', 'ben', 'cai'], times: [free(10, 3, 4)] },
    { partyIds: ['ana'], times: [free(10, 1, 9)] },
    { partyIds: ['ben', 'cai'], times: [free(10, 3, 4), free(11, 2, 3)] },
  ]);
});
