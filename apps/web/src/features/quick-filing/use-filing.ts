import { useState } from 'react';
import { checkDraft, deleteDraft, fileComplaints, fileDraft, getDraft, saveDraft } from '../../client/sdk.gen.js';
import type { FileComplaintsBody, Problem, SaveDraftBody } from '../../client/types.gen.js';
import { findKept, forget, keep } from '../../shared/connection/keep.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { TroubleError, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useSendHeld } from '../acts/use-send-held.js';
import { bringCopies } from './bring-copies.js';
import type { Group } from './complaints.js';
import { released, settled, tryOnce, wasFound, type Checked, type Filed, type Kept, type OpenTry } from './open-try.js';

/** What became of one complaint: filed, refused, or kept as a draft since something is missing. */
export type Fate = {
  readonly group: Group;
  readonly filed?: Filed;
  readonly problem?: Problem;
  readonly draftId?: string;
  readonly missing?: readonly string[];
};
const NONE: readonly Fate[] = [];

/** The try that is open stands in this tab, over a reload too: its answer may never have come. */
const openIn = (rightId: string): Kept => {
  const name = `quick-open:${rightId}`;
  return { find: () => findKept<OpenTry>(name), keep: (next) => keep(name, next), forget: () => forget(name) };
};
const bodyIn = ({ body }: Group): string => JSON.stringify(body);
const check = async (draftId: string): Promise<Checked> => {
  const reply = await replyOf(() => checkDraft({ path: { draftId } }));
  if (!reply.ok) throw new TroubleError(reply.trouble);
  return reply.data as Checked;
};

/**
 * Files one complaint by way of a draft, which is kept where it cannot be filed as it is; many in one call, each with
 * an answer of its own. The bytes of its files follow, those of the register from there.
 */
export function useFiling(rightId: string, held: ReadonlyMap<string, File>) {
  const open = openIn(rightId);
  const sendHeld = useSendHeld();
  const [fates, setFates] = useState<readonly Fate[]>(NONE);
  const [lost, setLost] = useState<readonly string[]>([]);
  const [earlier, setEarlier] = useState<Filed>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [isBusy, setBusy] = useState(false);
  const saving = useSend('quick-keep', (body: SaveDraftBody, key) =>
    saveDraft({ body, headers: { 'Idempotency-Key': key } }),
  );
  const release = useSend('quick-release', ({ draftId }: { readonly draftId: string }, key) =>
    fileDraft({ path: { draftId }, headers: { 'Idempotency-Key': key } }),
  );
  const many = useSend('quick-file', (body: FileComplaintsBody, key) =>
    fileComplaints({ body, headers: { 'Idempotency-Key': key } }),
  );
  const bring = async ({ disputeId, number }: Filed): Promise<NonNullable<Fate['filed']>> => {
    const missed = await sendHeld({ disputeId }, held);
    setLost((before) => [...new Set([...before, ...missed])]);
    await bringCopies(disputeId, held);
    return { disputeId, number };
  };
  const keptAsDraft = (group: Group) => saving.mutateAsync({ kind: 'complaint', content: { ...group.body } });
  const ends = {
    release: async (draftId: string): Promise<Filed> => (await release.mutateAsync({ draftId })) as Filed,
    isThere: async (draftId: string): Promise<boolean> =>
      wasFound(await replyOf(() => getDraft({ path: { draftId } }))),
  };

  const tryOne = async (group: Group): Promise<readonly Fate[]> => {
    const tried = await tryOnce(bodyIn(group), { ...ends, save: () => keptAsDraft(group), check }, open);
    if ('earlier' in tried) return tellEarlier(tried.earlier);
    if ('filed' in tried) return [{ group, filed: await bring(tried.filed) }];
    const { draftId, checked } = tried;
    if (!checked.ready) return [{ group, draftId, problem: checked.problem as Problem }];
    return [{ group, draftId, missing: (checked.missing ?? []).map(({ code }) => code) }];
  };
  const tellEarlier = async (filed: Filed): Promise<readonly Fate[]> => {
    setEarlier(await bring(filed));
    return [];
  };
  const tryMany = async (groups: readonly Group[]): Promise<readonly Fate[]> => {
    const before = await settled(ends, open);
    if (before) return tellEarlier(before);
    const { results } = await many.mutateAsync({ complaints: groups.map(({ body }) => body) });
    const told: Fate[] = [];
    for (const { index, answer, problem } of results) {
      const group = groups[index];
      if (group) told.push({ group, ...(answer && { filed: await bring(answer) }), ...(problem && { problem }) });
    }
    return told;
  };
  const guarded = async (work: () => Promise<readonly Fate[]>): Promise<readonly Fate[]> => {
    setBusy(true);
    setTrouble(undefined);
    setEarlier(undefined);
    try {
      const told = await work();
      setFates(told);
      return told;
    } catch (error) {
      setTrouble(troubleOf(error) ?? {});
      return [];
    } finally {
      setBusy(false);
    }
  };
  return {
    fates,
    lost,
    /** What was filed by an earlier try of which no answer had come; what stands in the form was not. */
    earlier,
    trouble,
    isBusy,
    file: (groups: readonly Group[]) =>
      guarded(async () => {
        for (const { draftId } of fates)
          // what was kept of an earlier try is told anew
          if (draftId !== undefined) await replyOf(() => deleteDraft({ path: { draftId } }));
        const [only, ...more] = groups;
        return only && more.length === 0 ? tryOne(only) : tryMany(groups);
      }),
    fileAnyway: (fate: Fate) =>
      guarded(async () => {
        const { group, draftId = '' } = fate;
        const now = { draftId, body: bodyIn(group), isReleased: true };
        return [{ group, filed: await bring(await released(now, ends, open)) }];
      }),
    keepRest: () =>
      guarded(async () => {
        const told: Fate[] = [];
        for (const fate of fates) {
          const isOpen = fate.filed === undefined && fate.draftId === undefined;
          told.push(isOpen ? { ...fate, draftId: (await keptAsDraft(fate.group)).draftId } : fate);
        }
        return told;
      }),
    again: (): void => setFates(NONE),
  };
}
export type Filing = ReturnType<typeof useFiling>;
