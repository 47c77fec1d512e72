import { partyOf, type DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Evidence, FiledMaterial } from '#domain/dispute/core/evidence.js';
import type { RightReliedOn } from '#domain/dispute/core/right-relied-on.js';
import type { Circumstance } from '#domain/rulebook/materials.js';
import { circumstancesOf } from '#domain/right/circumstances-of.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { papersFor } from '#domain/right/papers-for.js';
import { relyOnRight } from '#domain/right/rely-on-right.js';
import { rightRolesOf } from '#domain/right/roles.js';
import { unrecorded } from '#domain/right/state.js';
import type { RightCodes } from '#domain/rulebook/right-kinds.js';
import { refuse } from '#domain/kernel/refusal.js';
import { loadStream } from '#event-store/load.js';
import { newId } from '#infrastructure/ids.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import type { Texts } from '../../texts.js';

type Filed = {
  readonly rightId: string;
  readonly filedAs: 'right-holder' | 'licensee' | 'agent';
  /** Codes of papers that come with the complaint itself: they go before the register's. */
  readonly own: readonly string[];
};

/** What a complaint takes from the register. */
export type FromRegister = {
  readonly codes: RightCodes;
  readonly right: (detailsContentId: string) => RightReliedOn;
  readonly details: string;
  readonly circumstances: readonly Circumstance[];
  /** The register's papers under ids of this complaint; their words are collected to be sealed again under its key. */
  readonly collect: (
    texts: Texts,
    key: string,
  ) => { readonly materials: readonly FiledMaterial[]; readonly evidence: () => readonly Evidence[] };
  readonly checkedRights: readonly string[];
};

/**
 * A right of the register as the complaint relies on it now. To a stranger it is not there, like an id that never was.
 * Throws Refused RightNotInForce, RightNotHeld or RightNotUsable where nothing can be based on it.
 */
export async function relyOn(
  { actor, tenant, now }: Pick<Caller, 'actor' | 'tenant' | 'now'>,
  { rightId, filedAs, own }: Filed,
  context: DecisionContext,
): Promise<FromRegister> {
  const stream = await loadStream<RightEvent>(tenant.database, tenant.associationId, rightId);
  const right = stream.events.reduce(evolveRight, unrecorded);
  const party = partyOf(actor, context) ?? refuse('NotFound');
  const roles = rightRolesOf(actor, right, context, now).filter((role) => role !== 'case-manager');
  const { codes, detailsContentId, identity } = right;
  if (stream.version === 0 || roles.length === 0 || !codes || detailsContentId === undefined)
    refuse('UnknownReference', { field: 'rightId', name: rightId });
  const reliance = relyOnRight(right, party, filedAs, now);
  const papers = papersFor(right, reliance.as, filedAs).filter(({ code }) => !own.includes(code));
  const needed = new Set(papers.flatMap(({ evidenceIds }) => evidenceIds));
  const files = right.evidence.filter(({ evidenceId }) => needed.has(evidenceId));
  const opened = await tenant.vault.open([detailsContentId, ...files.map((file) => file.descriptionContentId)]);
  // its words were erased
  const details = opened.get(detailsContentId) ?? refuse('RightNotUsable', { field: 'rightId' });
  const register = {
    position: stream.events.at(-1)?.position ?? 0,
    ...reliance,
    papers: papers.map(({ code }) => code),
  };
  return {
    codes,
    details,
    right: (contentId) => given({ ...codes, detailsContentId: contentId, rightId, identity, register }),
    circumstances: circumstancesOf(right),
    checkedRights: reliance.check === 'checked' ? [rightId] : [],
    collect: (texts, key) => {
      const ids = new Map(files.map(({ evidenceId }) => [evidenceId, newId()]));
      const copies = files.map(({ evidenceId, derivedFrom: _, ...file }) => ({
        file: { ...file, evidenceId: ids.get(evidenceId) ?? evidenceId },
        description: texts.add(key, opened.get(file.descriptionContentId) ?? ''),
      }));
      return {
        materials: papers.map((paper) => ({ ...paper, evidenceIds: paper.evidenceIds.map((id) => ids.get(id) ?? id) })),
        evidence: () => copies.map(({ file, description }) => ({ ...file, descriptionContentId: description() })),
      };
    },
  };
}
