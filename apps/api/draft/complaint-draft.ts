import type { RightKind } from '#domain/rulebook/right-kinds.js';

/** A sentence that ends behind a link does not belong to it. */
const LINK = /https?:\/\/[^\s<>"'，。；、）)\]】]*[^\s<>"'，。；、）)\]】.,;:!?]/gu;
const MOST_LINKS = 100;

type Told = {
  readonly statement: string;
  readonly rightKind?: RightKind | undefined;
  readonly files: readonly { readonly sha256: string; readonly mediaType: string; readonly description: string }[];
};

/**
 * The draft of a complaint made of what somebody told in its own words: they are its statement, links in them what is
 * complained of, and files stand in it by their hashes.
 */
export function complaintDraft({ statement, rightKind, files }: Told): object {
  const links = [...new Set(statement.match(LINK) ?? [])].slice(0, MOST_LINKS);
  return {
    filedAs: 'right-holder',
    ...(rightKind && { right: { kind: rightKind } }),
    respondents: [{ ref: 'r1', roles: ['merchant'] }],
    items: (links.length > 0 ? links : [undefined]).map((url, at) => ({
      ref: `i${at + 1}`,
      kind: 'product',
      locator: url === undefined ? {} : { url },
      respondents: ['r1'],
    })),
    claims: [{ kind: 'remove' }],
    statement,
    evidence: files.map((file, at) => ({ ref: `e${at + 1}`, ...file })),
    materials: [],
  };
}
