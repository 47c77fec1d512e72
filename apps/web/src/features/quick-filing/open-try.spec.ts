import { TroubleError } from '../../shared/desk/queries.js';
import { tryOnce, type Kept, type OpenTry, type Steps } from './open-try.js';

/** An API that files each draft once; `lost` answers do not come, although what was asked for is done. */
const api = (lost = 0, problem?: number) => {
  const drafts = new Set<string>();
  const filed = new Map<string, string>();
  let [saved, left] = [0, lost];
  let open: OpenTry | undefined;
  const kept: Kept = { find: () => open, keep: (one) => (open = one), forget: () => (open = undefined) };
  const steps: Steps = {
    save: () => {
      saved += 1;
      drafts.add(`draft-${saved}`);
      return Promise.resolve({ draftId: `draft-${saved}` });
    },
    check: () => Promise.resolve({ ready: true, missing: [] }),
    release: (draftId) => {
      if (problem !== undefined) throw new TroubleError({ status: problem });
      const number = filed.get(draftId) ?? (drafts.has(draftId) ? `No. ${filed.size + 1}` : undefined);
      if (number === undefined) throw new TroubleError({ status: 404 });
      filed.set(draftId, number);
      drafts.delete(draftId);
      left -= 1;
      if (left >= 0) throw new TroubleError({});
      return Promise.resolve({ disputeId: draftId, number });
    },
    isThere: (draftId) => Promise.resolve(drafts.has(draftId)),
  };
  return { drafts, filed, steps, kept, file: (body: string) => tryOnce(body, steps, kept), open: () => open };
};
const NO_ANSWER = 'No answer';

it('files once what is pressed again since no answer came', async () => {
  const { filed, file, open } = api(1);
  await expect(file('a')).rejects.toThrow(NO_ANSWER);
  expect(await file('a')).toEqual({ filed: { disputeId: 'draft-1', number: 'No. 1' } });
  expect(filed.size).toBe(1);
  expect(open()).toBeUndefined();
});

it('tells of the first before it files another, whose words were changed meanwhile', async () => {
  const { filed, file } = api(1);
  await expect(file('a')).rejects.toThrow(NO_ANSWER);
  expect(await file('b')).toEqual({ earlier: { disputeId: 'draft-1', number: 'No. 1' } });
  expect(filed.size).toBe(1);
  expect(await file('b')).toEqual({ filed: { disputeId: 'draft-2', number: 'No. 2' } });
});

it('goes on with the draft that was not checked, and leaves one of other words among the drafts', async () => {
  const { drafts, steps, kept, file } = api();
  const unread = { ...steps, check: () => Promise.reject(new TroubleError({})) };
  await expect(tryOnce('a', unread, kept)).rejects.toThrow(NO_ANSWER);
  await expect(tryOnce('a', unread, kept)).rejects.toThrow(NO_ANSWER);
  expect([...drafts]).toEqual(['draft-1']);
  expect(await file('b')).toEqual({ filed: { disputeId: 'draft-2', number: 'No. 1' } });
  expect([...drafts]).toEqual(['draft-1']);
});

it('lets a draft that lacks something go, since it may be completed elsewhere', async () => {
  const { steps, kept, open, filed } = api();
  const lacking = { ready: true, missing: [{ code: 'G01' }] };
  const lacks = { ...steps, check: () => Promise.resolve(lacking) };
  expect(await tryOnce('a', lacks, kept)).toEqual({ draftId: 'draft-1', checked: lacking });
  expect([open(), filed.size]).toEqual([undefined, 0]);
});

it.each([409, 404])('ends a try that was answered %s', async (status) => {
  const { file, open } = api(0, status);
  await expect(file('a')).rejects.toThrow(NO_ANSWER);
  expect(open()).toBeUndefined();
});
