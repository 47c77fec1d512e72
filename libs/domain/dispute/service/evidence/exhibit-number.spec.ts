import { ben, cai } from '../../../testing/core/actors.js';
import { fileComplaint, fileCounterNotice, paper, storeEvidence } from '../../../testing/core/commands.js';
import { accepted, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, story } from '../../../testing/core/story.js';
import { told } from '../../../testing/notification/every-told.js';
import type { DisputeEvent } from '../../core/state.js';
import { codeOfNumber } from './exhibit-number.js';

const numbers = (past: readonly DisputeEvent[], withPlace = true): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(disputeAfter(past).exhibitNumbers).map(([id, number]) => [id, codeOfNumber(number, withPlace)]),
  );
const secret = (id: string) => ({ ...paper(id), part: 'confidential' as const });
const withFiles = (at: string, by: typeof ben, items: readonly string[], ...ids: readonly string[]) =>
  told(fileCounterNotice(at, by.onBehalfOf ?? '', items, by), { evidence: ids.map(paper) });

it('counts the files of each side in their order, and what is confidential apart', () => {
  const filed = story(
    fileComplaint({ evidence: [paper('e1'), secret('s1'), paper('e2'), { ...paper('e3'), derivedFrom: 's1' }] }),
  );
  expect(numbers(filed)).toEqual({ e1: 'C1', s1: 'CS1', e2: 'C2', e3: 'C3' });
});
it('never changes a number and gives none twice, whatever comes', () => {
  const before = numbers(accepted);
  const after = numbers(
    andThen(
      noticed,
      storeEvidence('03-04T10:00', 'e1'),
      withFiles('03-05T10:00', ben, ['bag'], 'b1', 'b2'),
      withFiles('03-05T11:00', cai, ['bag'], 'c1'),
      withFiles('03-05T12:00', ben, ['cap'], 'b3'),
    ),
  );
  expect(after).toEqual({ ...before, b1: 'R1', b2: 'R2', c1: 'R2-1', b3: 'R3' });
  expect(new Set(Object.values(after)).size).toBe(Object.values(after).length);
});
it('tells nobody how many respondents there are who may not know it', () =>
  expect(numbers(andThen(noticed, withFiles('03-05T11:00', cai, ['bag'], 'c1')), false)['c1']).toBe('R1'));
it('is the same however often the past is read', () => {
  const past = andThen(noticed, withFiles('03-05T10:00', ben, ['bag'], 'b1'));
  expect(disputeAfter(past).exhibitNumbers).toEqual(disputeAfter(past).exhibitNumbers);
});
