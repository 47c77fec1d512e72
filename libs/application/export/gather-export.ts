import type { BundleFacts, LeftOutFacts } from '#documents/bundle/facts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { serviceSubject } from '#domain/dispute/core/subject.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Exhibit } from '#domain/dispute/service/evidence/state.js';
import type { Export } from '#domain/dispute/service/export/events.js';
import { recipientView } from '#domain/dispute/visibility/recipient-view.js';
import { exhibitsSeen } from '#domain/dispute/visibility/sees-exhibit.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Stream } from '#event-store/load.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { readNames } from '../dispute/names.js';
import { printDocument } from '../document/print-document.js';
import { liveStreamOf } from './live-stream-of.js';
import { partiesSeen } from './parties-seen.js';
import { deadlinesSeen, timelineSeen } from './timeline-seen.js';
import { translatorWords } from './translation-of.js';
import { withoutHidden } from './without-hidden.js';

export type Gathered = {
  readonly facts: Omit<BundleFacts, 'exhibits'>;
  readonly exhibits: readonly Exhibit[];
  readonly words: (contentId: string | undefined) => string | undefined;
  readonly dispute: Dispute;
  /** What its recipient sees of it. */
  readonly seen: Visibility;
  /** Whose words or names may be in it. */
  readonly partyIds: readonly string[];
};

/** The dispute as it was when the bundle was asked for. */
export function asOf({ events, ...stream }: Stream<DisputeEvent>, exportId: string) {
  const place = events.findIndex((event) => event.type === 'ExportAsked' && event.data.exportId === exportId);
  const known = events.slice(0, place + 1);
  const asked = known.at(-1) ?? refuse('NotFound');
  const dispute = evolveAll(unfiled, known);
  const wanted = dispute.exports[exportId] ?? refuse('NotFound');
  return { dispute, asked, wanted, stream: { ...stream, version: asked.version, events: known } };
}

/** All that the recipient may see of it; what it may not see is asked for nowhere. */
export async function gatherExport(
  tenant: TenantContext,
  whole: Stream<DisputeEvent>,
  exportId: string,
): Promise<Gathered> {
  const { dispute, asked, wanted, stream } = asOf(whole, exportId);
  const seen = recipientView(wanted.recipient, dispute);
  const isChosen = (id: string, of: 'evidenceIds' | 'serviceIds'): boolean => wanted.only?.[of].includes(id) ?? true;
  const exhibits = exhibitsSeen(seen, dispute).filter(({ evidenceId }) => isChosen(evidenceId, 'evidenceIds'));
  const { respondents, items, partyIds } = partiesSeen(seen, dispute, exhibits);
  const names = await readNames(
    tenant,
    { ...(dispute.complainantId !== undefined && { complainantId: dispute.complainantId }), respondents, items },
    contentsOf(wanted, exhibits, dispute),
  );
  const services = Object.values(dispute.services).filter(
    ({ serviceId }) => seen.sees(serviceSubject(serviceId)) && isChosen(serviceId, 'serviceIds'),
  );
  const cut = await withoutHidden(tenant, seen, dispute);
  const documents = [];
  if (wanted.parts.includes('documents'))
    for (const { serviceId, document, orderedAt } of services) {
      const { print } = await printDocument(tenant, stream, serviceId, wanted.locale);
      documents.push({ serviceId, document, orderedAt, print: cut(print) });
    }
  const { complainantId } = dispute;
  const out = new Set(wanted.leftOut.map(({ evidenceId }) => evidenceId));
  const recipientName = names.text(wanted.recipientContentId);
  const reason = names.text(wanted.reasonContentId);
  return {
    dispute,
    seen,
    partyIds,
    words: names.text,
    exhibits: exhibits.filter(({ evidenceId }) => wanted.parts.includes('exhibits') && !out.has(evidenceId)),
    facts: {
      exportId,
      locale: wanted.locale,
      association: names.association,
      number: dispute.number ?? whole.streamId,
      recipient: wanted.recipient,
      ...(recipientName !== undefined && { recipientName }),
      ...(reason !== undefined && { reason }),
      askedAt: asked.meta.at,
      parts: wanted.parts,
      masks: wanted.masks,
      places: seesPart(seen, 'counts'),
      named: {
        ...(complainantId !== undefined && { complainantId }),
        parties: new Map([
          ...(complainantId === undefined ? [] : [[complainantId, names.complainant ?? {}] as const]),
          ...names.respondents,
        ]),
        items: new Map([...names.items].map(([id, { title }]) => [id, title])),
        platforms: names.platforms,
        documents: new Map(services.map(({ serviceId, document }) => [serviceId, document])),
      },
      documents,
      leftOut: wanted.leftOut.map((one) => leftOutFacts(one, dispute, names.text)),
      timeline: (await timelineSeen(tenant, stream, seen, dispute)).filter(({ event }) => isOfChosen(event, wanted)),
      deadlines: deadlinesSeen(seen, dispute),
    },
  };
}

/** Where exhibits and letters were chosen and the timeline was not: what is about one of those alone. */
const isOfChosen = ({ data }: { readonly data: object }, { only, parts }: Export): boolean => {
  if (!only || parts.includes('timeline')) return true;
  const { evidenceId, serviceId } = data as { readonly evidenceId?: string; readonly serviceId?: string };
  return only.evidenceIds.some((id) => id === evidenceId) || only.serviceIds.some((id) => id === serviceId);
};

const contentsOf = (wanted: Export, exhibits: readonly Exhibit[], dispute: Dispute): readonly string[] => [
  ...(wanted.recipientContentId === undefined ? [] : [wanted.recipientContentId]),
  wanted.reasonContentId,
  ...wanted.leftOut.map(({ reasonContentId }) => reasonContentId),
  ...translatorWords(exhibits, dispute),
  ...exhibits.flatMap((one) => [one.descriptionContentId, liveStreamOf(one, dispute)?.wordsContentId ?? []].flat()),
];

const leftOutFacts = (
  { evidenceId, reasonContentId }: Export['leftOut'][number],
  { exhibits, exhibitNumbers }: Dispute,
  text: Gathered['words'],
): LeftOutFacts => {
  const [number, description] = [exhibitNumbers[evidenceId], text(exhibits[evidenceId]?.descriptionContentId)];
  const reason = text(reasonContentId);
  return {
    evidenceId,
    ...(number && { number }),
    ...(description !== undefined && { description }),
    ...(reason !== undefined && { reason }),
  };
};
