import { disputeDecider } from '#domain/dispute/decider.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { ana, ben } from '#domain/testing/core/actors.js';
import { askForDocument, recordDocument } from '#domain/testing/service/document-commands.js';
import {
  confirmMinutes,
  consentToExtension,
  drawUpAgreement,
  recordSession,
  scheduleSession,
} from '#domain/testing/talks/mediation-commands.js';
import { mediatingItems } from '#domain/testing/talks/mediation-stories.js';
import { acknowledgeService, recordDispatch } from '#domain/testing/service/service-commands.js';
import { andThen } from '#domain/testing/core/story.js';
import { newId } from '#infrastructure/ids.js';

/** What a stream holds of an event: its type beside, data and meta as the bytes that were hashed. */
export type StoredText = { readonly type: DisputeEvent['type']; readonly data: string; readonly meta: string };

/**
 * A dispute that was complained of, noticed, and is mediated at length: sessions with minutes that both confirm,
 * agreement after agreement drawn up, each letter made, sent and arrived. Every event was decided by the rules; ids are
 * of full length.
 */
export function longDispute(events: number): readonly StoredText[] {
  let past = andThen(
    mediatingItems,
    consentToExtension('03-04T11:00', ana, 20),
    consentToExtension('03-04T12:00', ben, 20),
  );
  for (let day = 5; past.length < events; day += 1)
    past = andThen(past, ...aDayOfTalks(`03-${String(day).padStart(2, '0')}`));
  const ids = new Map<string, string>();
  const idOf = (name: string): string => ids.get(name) ?? remember(ids, name, newId());
  const meta = JSON.stringify({
    at: '2026-03-05T02:00:00.000Z',
    by: { id: idOf('ana'), kind: 'person', onBehalfOf: idOf('ana') },
    command: 'RecordSession',
  });
  return past
    .slice(0, events)
    .map(({ type, data }) => ({ type, data: JSON.stringify(data).replaceAll(STORY_NAMES, idOf), meta }));
}

const remember = (ids: Map<string, string>, name: string, id: string): string => (ids.set(name, id), id);

/** Ids of a story are short words. */
const STORY_NAMES = /\b(ana|ben|cai|max|mia|shop|bag|cap|new-\d+|e\d+|minutes|terms|agreed)\b/g;

const BOTH = ['ana', 'ben'];

const aDayOfTalks = (day: string) => {
  const letter = (to: string) => {
    const kind = 'agreement-drawn-up' as const;
    return [
      askForDocument(`${day}T12:00`, kind, to, to === 'ana' ? ana : ben),
      recordDocument(`${day}T12:01`, kind, to),
      recordDispatch(`${day}T12:02`, kind, to, 'mail'),
      acknowledgeService(`${day}T12:03`, kind, to, to === 'ana' ? ana : ben),
    ];
  };
  return [
    scheduleSession(`${day}T09:00`, 'joint', BOTH, '04-02T10:00'),
    recordSession(`${day}T10:00`, 'joint', BOTH, { minutes: 'minutes' }),
    confirmMinutes(`${day}T10:30`, ana),
    confirmMinutes(`${day}T10:40`, ben),
    drawUpAgreement(`${day}T11:00`, { items: [{ pair: 'pair:ben:bag', outcome: 'lift' }], scope: 'part' }),
    ...BOTH.flatMap(letter),
  ];
};

/** The event as the decider takes it. */
export const parsed = ({ type, data, meta }: StoredText): DisputeEvent =>
  ({ type, data: JSON.parse(data) as object, meta: JSON.parse(meta) as object }) as unknown as DisputeEvent;

export const { initial } = disputeDecider;
