import { mayPass, type Trouble } from '../../shared/connection/reply.js';
import { TroubleError, troubleOf } from '../../shared/desk/queries.js';

/** A complaint on its way by a draft, of which nobody knows yet whether it is on record. */
export type OpenTry = {
  readonly draftId: string;
  readonly body: string;
  /** Its filing was asked for: it may be on record although no answer came. */
  readonly isReleased: boolean;
};
export type Filed = { readonly disputeId: string; readonly number: string };
export type Checked = {
  readonly ready: boolean;
  readonly problem?: unknown;
  readonly missing?: readonly { readonly code: string }[];
};

/** What the API is asked; each throws TroubleError. */
export type Steps = {
  readonly save: () => Promise<{ readonly draftId: string }>;
  readonly check: (draftId: string) => Promise<Checked>;
  /** The same draft gets the first answer, however often it is asked. */
  readonly release: (draftId: string) => Promise<Filed>;
  readonly isThere: (draftId: string) => Promise<boolean>;
};
/** Where the try stands over a reload. */
export type Kept = {
  readonly find: () => OpenTry | undefined;
  readonly keep: (open: OpenTry) => void;
  readonly forget: () => void;
};
const NOT_FOUND = 404;

/** Asks for the filing; the try ends with an answer, also with a refusal, and stays open without one. */
export async function released(open: OpenTry, { release }: Pick<Steps, 'release'>, kept: Kept): Promise<Filed> {
  kept.keep({ ...open, isReleased: true });
  try {
    const filed = await release(open.draftId);
    kept.forget();
    return filed;
  } catch (error) {
    if (!mayPass(troubleOf(error) ?? {})) kept.forget();
    throw error;
  }
}

/**
 * Ends an earlier try of another content before something else is filed: it may turn out to be on record, which its
 * filer has to know. A draft that is not stays among its filer's drafts.
 */
export async function settled(steps: Omit<Steps, 'save' | 'check'>, kept: Kept): Promise<Filed | undefined> {
  const open = kept.find();
  if (!open) return undefined;
  if (open.isReleased && !(await steps.isThere(open.draftId)))
    try {
      return await released(open, steps, kept);
    } catch (error) {
      if (!isGone(troubleOf(error))) throw error;
      return undefined; // it was never filed, and its draft is gone
    }
  kept.forget();
  return undefined;
}

export type Tried =
  | { readonly filed: Filed }
  /** Another complaint, tried before, is on record; this one is not filed. */
  | { readonly earlier: Filed }
  | { readonly draftId: string; readonly checked: Checked };

/** Files one complaint by way of a draft; pressed again without an answer it is the same draft that is filed. */
export async function tryOnce(body: string, steps: Steps, kept: Kept): Promise<Tried> {
  const open = kept.find();
  const same = open?.body === body ? open : undefined;
  if (!same) {
    const earlier = await settled(steps, kept);
    if (earlier) return { earlier };
  }
  if (same?.isReleased === true) return { filed: await released(same, steps, kept) };
  const draftId = same?.draftId ?? (await steps.save()).draftId;
  const now = { draftId, body, isReleased: false };
  kept.keep(now);
  const checked = await steps.check(draftId).catch((error: unknown) => {
    if (!mayPass(troubleOf(error) ?? {})) kept.forget();
    throw error;
  });
  if (!checked.ready || (checked.missing ?? []).length > 0) {
    kept.forget(); // from here on it is a draft like others, which may be completed elsewhere
    return { draftId, checked };
  }
  return { filed: await released(now, steps, kept) };
}

const isGone = (trouble: Trouble | undefined): boolean => trouble?.status === NOT_FOUND;

/** Whether a read found it; what else it failed with is thrown. */
export const wasFound = (reply: { readonly ok: true } | { readonly ok: false; readonly trouble: Trouble }): boolean => {
  if (!reply.ok && !isGone(reply.trouble)) throw new TroubleError(reply.trouble);
  return reply.ok;
};
