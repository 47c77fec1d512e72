import { readFileSync } from 'node:fs';
import { localDate } from '../calendar/local-date.js';
import { unfiled } from '../dispute/core/unfiled.js';
import { setStage } from '../dispute/core/state.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { confidentialReaders, confirmConfidentialReturn } from './confidential-returns.js';
import type { AccessEvent } from './events.js';

const at = instant('2026-12-12T02:00:00Z');
const [eva, max, maja]: readonly Actor[] = ['eva', 'max', 'maja'].map((id) => ({ kind: 'person', id }));
const told = (event: AccessEvent, by: Actor | undefined) =>
  ({ ...event, meta: { by: by ?? { kind: 'person', id: '' }, at } }) as const;
const signed = (by: Actor | undefined, role: 'expert' | 'mediator' | 'case-manager') =>
  told(
    {
      type: 'ConfidentialityUndertaken',
      data: { disputeId: 'd', role, version: '2026-12', locale: 'zh-CN', textSha256: 'ab' },
    },
    by,
  );
const events = [signed(eva, 'expert'), signed(max, 'mediator'), signed(maja, 'case-manager')];
const over = setStage(unfiled, ['dispute'], { stage: 'closed' });
const confirm = (
  by: Actor | undefined,
  known = { hasPart: false, dispute: over, events: events as Parameters<typeof confidentialReaders>[0] },
) => {
  const copies = { manner: 'destroyed', papers: 1, files: 0, doneOn: localDate('2026-12-11') } as const;
  const data = { disputeId: 'd', ...copies };
  try {
    return confirmConfidentialReturn(
      { type: 'ConfirmConfidentialReturn', data, by: by ?? { kind: 'person', id: '' }, at },
      known,
    );
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

it('is owed by each who undertook it, experts and mediators too, and not by the people of whoever keeps the file', () =>
  expect(confidentialReaders(events).map(({ accountId, role }) => [accountId, role])).toEqual([
    ['eva', 'expert'],
    ['max', 'mediator'],
  ]));

it('is confirmed once the dispute is over, once, by who owes it', () => {
  expect(
    confirm(eva, {
      hasPart: true,
      dispute: setStage(unfiled, ['dispute'], { stage: 'awaiting-counter-notice' }),
      events,
    }),
  ).toBe('WrongStage');
  expect(confirm(maja)).toBe('NotFound');
  expect(confirm(maja, { hasPart: true, dispute: over, events })).toBe('NotYourPart');
  const [confirmed] = confirm(eva);
  if (confirmed === undefined || typeof confirmed === 'string') throw new Error('nothing was recorded');
  const after = [...events, told(confirmed, eva)];
  expect(confidentialReaders(after)).toMatchObject([
    { accountId: 'eva', returned: { manner: 'destroyed', papers: 1, confirmedAt: at } },
    { accountId: 'max' },
  ]);
  expect(confirm(eva, { hasPart: false, dispute: over, events: after })).toBe('AnsweredAlready');
  expect(confidentialReaders([...after, signed(eva, 'expert')])[0]).not.toHaveProperty('returned');
});

it('has these members in the log for ever', () => {
  const sample = readFileSync(new URL('samples/ConfidentialReturnConfirmed.json', import.meta.url), 'utf8').trimEnd();
  expect(canonicalJson(confirm(eva)[0] ?? {})).toBe(sample);
});
