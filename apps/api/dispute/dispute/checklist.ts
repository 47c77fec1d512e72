import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { LoadedDispute } from '#application/dispute/disputes.js';
import { namesOfAccounts } from '#application/party/account-parties.js';
import type { Defect } from '#domain/dispute/core/evidence.js';
import { withPapersHere } from '#domain/dispute/core/missing-bytes.js';
import { requiredPapers } from '#domain/dispute/intake/filing/missing-materials.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Recorded } from '#event-store/types.js';
import { given } from '../given.js';
import type { ChecklistBody, ChecklistStepBody, RequiredPaperBody } from './checklist.dto.js';

type Told = Pick<ChecklistStepBody, 'kind' | 'dueAt' | 'withoutMeasure'> & { readonly papers: readonly Defect[] };

/**
 * The checklist as the acts on it ask: which papers the rulebook wants of this complaint, how each stands with the
 * files that are here, and every check that was made of them, with its words opened.
 */
export async function checklistOf(
  tenant: TenantContext,
  { dispute, rulebook, stream }: Pick<LoadedDispute, 'dispute' | 'rulebook' | 'stream'>,
): Promise<ChecklistBody | undefined> {
  if (dispute.complainantId === undefined) return undefined;
  const steps = stream.events.flatMap((event) => {
    const told = toldBy(event);
    return told ? [{ ...told, at: event.meta.at, by: event.meta.by }] : [];
  });
  const [words, names] = await Promise.all([
    tenant.vault.open(steps.flatMap(({ papers }) => papers.flatMap(({ noteContentId }) => noteContentId ?? []))),
    namesOfAccounts(
      tenant,
      steps.map(({ by }) => by.id),
    ),
  ]);
  return {
    required: papersOf({ dispute, rulebook }),
    filed: dispute.materials.map(({ code, evidenceIds, itemIds }) =>
      given({ code, evidenceIds: [...evidenceIds], itemIds: itemIds && [...itemIds] }),
    ),
    steps: steps.map(({ by, papers, ...step }) =>
      given({
        ...step,
        byName: by.kind === 'person' ? names.get(by.id) : undefined,
        papers: papers.map(({ code, noteContentId }) =>
          given({ code, note: noteContentId === undefined ? undefined : words.get(noteContentId) }),
        ),
      }),
    ),
  };
}

/** A file that was named and has not come counts for nothing; that it is awaited is told. */
const papersOf = ({ dispute, rulebook }: Pick<LoadedDispute, 'dispute' | 'rulebook'>): RequiredPaperBody[] => {
  const named = new Map(requiredPapers(dispute, rulebook).map(({ material, state }) => [material.code, state]));
  return requiredPapers(withPapersHere(dispute), rulebook).map(({ material: { code, onMissing, group }, state }) => {
    const isAwaited = state === 'missing' && named.get(code) === 'met';
    return {
      ...given({ code, group }),
      needed: onMissing ?? 'acceptance',
      state: isAwaited ? 'file-awaited' : state,
    };
  });
};

/** What a check of the papers, or their cure, says of which papers. */
const toldBy = (event: Recorded<DisputeEvent>): Told | undefined => {
  if (event.type === 'CureRequested')
    return { kind: 'cure-asked', papers: event.data.defects, dueAt: event.data.due.dueAt };
  if (event.type === 'MaterialsCured')
    return { kind: 'cured', papers: event.data.materials.map(({ code }) => ({ code })) };
  if (event.type === 'ComplaintRejected') return { kind: 'rejected', papers: event.data.reasons };
  if (event.type !== 'ComplaintAccepted') return undefined;
  const { withoutMeasure } = event.data;
  return given({ kind: 'accepted' as const, papers: [], withoutMeasure: withoutMeasure && [...withoutMeasure] });
};
