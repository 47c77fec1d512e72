import type { FileCounterNoticeBody } from '../../client/types.gen.js';
import { saidOf } from '../../shared/said-of.js';
import type { NamedFile } from '../service/named-file.js';

export type DraftFile = NamedFile & {
  readonly description: string;
  readonly part: 'forwarded' | 'confidential';
  /** Ref of the confidential file of which this is a redacted copy. */
  readonly derivedFrom?: string | undefined;
};
export type Draft = {
  readonly itemIds: readonly string[];
  readonly unlisted: readonly string[];
  readonly grounds: readonly string[];
  readonly statement: string;
  readonly confidential: string;
  readonly files: readonly DraftFile[];
};
export const EMPTY: Draft = { itemIds: [], unlisted: [], grounds: [], statement: '', confidential: '', files: [] };

/** Files as they are named, each with who gets it; of a copy the original is named as long as it is kept back. */
export function evidenceTold(files: readonly DraftFile[]) {
  const hidden = new Set(files.filter(({ part }) => part === 'confidential').map(({ ref }) => ref));
  return files.map(({ ref, name, sha256, mediaType, description, part, derivedFrom }) => ({
    ref,
    sha256,
    mediaType,
    description: description.trim() === '' ? name : description.trim(),
    part,
    ...(derivedFrom !== undefined && part === 'forwarded' && hidden.has(derivedFrom) && { derivedFrom }),
  }));
}

/** What is sent, for the preview and for the filing alike: the same draft always makes the same body. */
export function bodyOf(draft: Draft, respondentId: string, version: string): FileCounterNoticeBody {
  const unlisted = saidOf(draft.unlisted);
  const confidential = draft.confidential.trim();
  return {
    respondentId,
    itemIds: [...draft.itemIds],
    ...(draft.grounds.length > 0 && { grounds: draft.grounds as FileCounterNoticeBody['grounds'] }),
    ...(unlisted.length > 0 && { unlisted: unlisted.map((description) => ({ description })) }),
    statement: draft.statement.trim(),
    evidence: evidenceTold(draft.files),
    ...(confidential !== '' && { confidentialStatement: confidential }),
    declaration: { accepted: true, version },
  };
}
