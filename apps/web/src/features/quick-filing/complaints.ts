import type { FileComplaintBody } from '../../client/types.gen.js';
import { evidenceNamed, type NamedFile } from '../service/named-file.js';
import type { Line } from './lines.js';

/** Papers that show the goods themselves; whatever proves the right or its holder lies in the register. */
const SHOWS_GOODS: ReadonlySet<string> = new Set(['G06', 'G07', 'TM3', 'CR4', 'PT4', 'GI3']);
type Material = { readonly code: string; readonly required: string; readonly rights: readonly string[] | 'all' };

/** What of the checklist of this kind of right the pictures of the goods stand for. */
export const codesShown = (materials: readonly Material[], kind: string): readonly string[] =>
  materials
    .filter(({ code, required, rights }) => {
      const isOfKind = rights === 'all' || rights.includes(kind);
      return SHOWS_GOODS.has(code) && required === 'always' && isOfKind;
    })
    .map(({ code }) => code);

/** That something be done at once: why, and which of the files show it (practice P13). */
export type Wish = {
  readonly ground: '' | 'running-room' | 'festival';
  readonly recording: string;
  readonly card: string;
  readonly seconds: number;
};
/** So many items at most are wished for in one complaint. */
const MOST_URGENT = 20;

export type Common = {
  readonly rightId: string;
  readonly filedAs: 'right-holder' | 'licensee';
  readonly statement: string;
  readonly files: readonly NamedFile[];
  readonly codes: readonly string[];
  readonly version: string;
  readonly wish?: Wish | undefined;
};
/** One complaint, and the lines that are in it. */
export type Group = { readonly lines: readonly Line[]; readonly body: FileComplaintBody };

/** One complaint for each seller: what one answers nobody else has to read. */
export const groupsOf = (lines: readonly Line[], common: Common): readonly Group[] => {
  const bySeller = new Map<string, readonly Line[]>();
  for (const line of lines.filter(({ fault }) => fault === undefined)) {
    const whose = JSON.stringify([line.platformId, line.account, line.seller]);
    bySeller.set(whose, [...(bySeller.get(whose) ?? []), line]);
  }
  return [...bySeller.values()].map((own) => ({ lines: own, body: bodyOf(own, common) }));
};

const bodyOf = (lines: readonly Line[], common: Common): FileComplaintBody => {
  const { rightId, filedAs, statement, files, codes, version, wish } = common;
  const [first] = lines;
  const account = first && first.account !== '' ? { platformId: first.platformId, handle: first.account } : undefined;
  return {
    filedAs,
    rightId,
    respondents: [{ ref: 'r1', roles: ['merchant'], name: first?.seller ?? '', ...(account && { account }) }],
    items: lines.map(({ platformId, url, externalId, title }, index) => ({
      ref: `i${index + 1}`,
      platformId,
      kind: wish?.ground === 'running-room' ? 'room' : 'product',
      locator: { url, externalId },
      title,
      respondents: ['r1'],
    })),
    claims: [{ kind: 'remove' }],
    statement,
    evidence: files.map(evidenceNamed),
    materials: files.length === 0 ? [] : codes.map((code) => ({ code, evidence: files.map(({ ref }) => ref) })),
    declaration: { accepted: true, version },
    ...(wish && {
      urgent: {
        items: lines.slice(0, MOST_URGENT).map((_, index) => `i${index + 1}`),
        capture: { evidence: wish.recording, card: wish.card, seconds: wish.seconds },
      },
    }),
  };
};
