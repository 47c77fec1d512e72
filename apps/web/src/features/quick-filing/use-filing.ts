import { useState } from 'react';
import { checkDraft, deleteDraft, fileComplaints, fileDraft, saveDraft } from '../../client/sdk.gen.js';
import type { FileComplaintsBody, FiledAnswer, Problem, SaveDraftBody } from '../../client/types.gen.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { sendHeld } from '../acts/send-held.js';
import { bringCopies } from './bring-copies.js';
import type { Group } from './complaints.js';
import { hindranceIn } from './hindrance-in.js';

/** What became of one complaint: filed, refused, or kept as a draft since something is missing. */
export type Fate = {
  readonly group: Group;
  readonly filed?: { readonly disputeId: string; readonly number: string };
  readonly problem?: Problem;
  readonly draftId?: string;
  readonly missing?: readonly string[];
  /** Why its check could not be read; it is kept as a draft, too. */
  readonly trouble?: Trouble;
};
type Filed = Pick<FiledAnswer, 'disputeId' | 'number'>;

/**
 * Files one complaint by way of a draft, which is kept where it cannot be filed as it is; many in one call, each with
 * an answer of its own. The bytes of its files follow, those of the register from there.
 */
export function useFiling(held: ReadonlyMap<string, File>) {
  const [fates, setFates] = useState<readonly Fate[]>();
  const [lost, setLost] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const [isBusy, setBusy] = useState(false);
  const keep = useSend('quick-keep', (body: SaveDraftBody, key) =>
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
  const kept = (group: Group) => keep.mutateAsync({ kind: 'complaint', content: { ...group.body } });

  const tryOne = async (group: Group): Promise<Fate> => {
    const { draftId } = await kept(group);
    const check = await replyOf(() => checkDraft({ path: { draftId } }));
    const hindrance = hindranceIn(check);
    if (hindrance) return { group, draftId, ...hindrance };
    return { group, filed: await bring((await release.mutateAsync({ draftId })) as Filed) };
  };
  const tryMany = async (groups: readonly Group[]): Promise<readonly Fate[]> => {
    const { results } = await many.mutateAsync({ complaints: groups.map(({ body }) => body) });
    const told: Fate[] = [];
    for (const { index, answer, problem } of results) {
      const group = groups[index];
      if (group) told.push({ group, ...(answer && { filed: await bring(answer) }), ...(problem && { problem }) });
    }
    return told;
  };
  const guarded = async (work: () => Promise<readonly Fate[]>): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    try {
      setFates(await work());
    } catch (error) {
      setTrouble(troubleOf(error) ?? {});
    }
    setBusy(false);
  };
  return {
    fates,
    lost,
    trouble,
    isBusy,
    file: (groups: readonly Group[]) =>
      guarded(async () => {
        for (const { draftId } of fates ?? [])
          // what was kept of an earlier try is told anew
          if (draftId !== undefined) await replyOf(() => deleteDraft({ path: { draftId } }));
        const [only, ...more] = groups;
        return only && more.length === 0 ? [await tryOne(only)] : tryMany(groups);
      }),
    fileAnyway: (fate: Fate) =>
      guarded(async () => {
        const { group, draftId = '' } = fate;
        return [{ group, filed: await bring((await release.mutateAsync({ draftId })) as Filed) }];
      }),
    keepRest: () =>
      guarded(async () => {
        const told: Fate[] = [];
        for (const fate of fates ?? []) {
          const isOpen = fate.filed === undefined && fate.draftId === undefined;
          told.push(isOpen ? { ...fate, draftId: (await kept(fate.group)).draftId } : fate);
        }
        return told;
      }),
    again: (): void => setFates(undefined),
  };
}
export type Filing = ReturnType<typeof useFiling>;
