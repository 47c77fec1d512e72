import { allowedRightActions } from '#domain/right/decider.js';
import type { RightEvent } from '#domain/right/events.js';
import { whyNotInForce } from '#domain/right/in-force.js';
import { missingForRegister } from '#domain/right/missing-for-register.js';
import { flagsOf } from '#domain/right/rely-on-right.js';
import { publicationKey } from '#domain/right/state.js';
import { rightRolesOf } from '#domain/right/roles.js';
import { refuse } from '#domain/kernel/refusal.js';
import { countLookups } from '#application/right/lookups.js';
import type { LoadedRight } from '#application/right/rights.js';
import type { Recorded } from '#event-store/types.js';
import { materialWords } from '#messages/rulebook/materials.js';
import { RIGHT_EVENTS, RIGHT_FLAGS } from '#messages/right/register.js';
import type { Caller } from '../http/caller.js';
import { given } from '../dispute/given.js';
import { contentsOf, openRightWords } from './open-words.js';

/**
 * A right as its viewer may see it; to a former holder what was its own, up to the day on which it went. Throws
 * NotFound to strangers.
 */
export async function viewRight(
  { actor, tenant, now, locale }: Caller,
  { stream, ...file }: LoadedRight,
): Promise<object> {
  const { right, context, rulebook } = file;
  const roles = rightRolesOf(actor, right, context, now);
  if (stream.version === 0 || roles.length === 0) refuse('NotFound');
  const whole = roles.includes('holder') || roles.includes('case-manager');
  const party = context.mayActFor.find((one) => one === actor.onBehalfOf);
  const events = whole || roles.includes('licensee') ? stream.events : upToTransfer(stream.events, party);
  const words = await openRightWords(tenant.vault, [right.detailsContentId, ...contentsOf(right, events)]);
  const lookups =
    Object.keys(right.publications).length > 0 ? await countLookups(tenant, stream.streamId, now) : undefined;
  const reason = whyNotInForce(right, now);
  const head = {
    rightId: stream.streamId,
    roles,
    stage: right.stage,
    kind: right.codes?.kind,
    codes: right.codes,
    right: words.parsed(right.detailsContentId),
    territories: right.territories,
    validFrom: right.validFrom,
    validUntil: right.validUntil,
    inForce: reason === undefined,
    notInForce: reason,
    history: events.map((event) => ({ type: event.type, at: event.meta.at, words: RIGHT_EVENTS[event.type][locale] })),
    actions: allowedRightActions(actor, file, now),
  };
  if (!whole && !roles.includes('licensee')) return given(head);
  const licences = Object.values(right.licences).filter(({ licenseeId }) => whole || licenseeId === party);
  const own = {
    flags: flagsOf(right).map((code) => ({ code, words: RIGHT_FLAGS[code][locale] })),
    holdings: right.holdings,
    licences: licences.map(({ scopeContentId, ...licence }) =>
      given({ ...licence, scope: words.text(scopeContentId) }),
    ),
    invalidations: Object.values(right.invalidations).map((one) =>
      given({ ...one, details: words.text(detailsOf(events, one.proceedingId)) }),
    ),
    evaluation: right.evaluation,
    end: right.end,
    publications: Object.entries(right.publications).flatMap(([key, { contentId, publishedOn }]) => {
      const licenceId = key === WHOLE ? undefined : key;
      return whole || licences.some((one) => one.licenceId === licenceId)
        ? [given({ licenceId, publishedOn, words: words.parsed(contentId) })]
        : [];
    }),
    lookups,
  };
  if (!whole) return given({ ...head, ...own });
  return given({
    ...head,
    ...own,
    materials: right.materials.map(({ itemIds: _, ...paper }) => ({
      ...paper,
      words: materialWords(paper.code),
      checked: right.checkedCodes.includes(paper.code),
    })),
    evidence: right.evidence.map(({ descriptionContentId, ...file }) =>
      given({
        ...file,
        description: words.text(descriptionContentId),
        stored: right.stored[file.evidenceId] !== undefined,
      }),
    ),
    missing: missingForRegister(right, rulebook, now).map((code) => ({ code, words: materialWords(code) })),
    asked: askedOf(events).map(({ code, noteContentId }) => given({ code, note: words.text(noteContentId) })),
  });
}

const upToTransfer = (
  events: readonly Recorded<RightEvent>[],
  party: string | undefined,
): readonly Recorded<RightEvent>[] => {
  const gone = events.findLastIndex((event) => event.type === 'RightTransferred' && event.data.toHolderId !== party);
  return gone < 0 ? events : events.slice(0, gone + 1);
};

const WHOLE = publicationKey(undefined);

/** What the last check asked for or held against it, as long as that is the last word. */
const askedOf = (
  events: readonly RightEvent[],
): readonly { readonly code: string; readonly noteContentId?: string }[] => {
  const last = events.findLast(({ type }) =>
    ['RightPapersWanted', 'RightRefused', 'RightChecked', 'RightPapersAdded'].includes(type),
  );
  if (last?.type === 'RightPapersWanted') return last.data.defects;
  return last?.type === 'RightRefused' ? last.data.reasons : [];
};

/** The newest word on a proceeding. */
const detailsOf = (events: readonly RightEvent[], proceedingId: string): string | undefined =>
  events.reduce<string | undefined>(
    (found, event) =>
      (event.type === 'InvalidationReported' || event.type === 'InvalidationDecided') &&
      event.data.proceedingId === proceedingId
        ? event.data.detailsContentId
        : found,
    undefined,
  );
