import type { LocalDate } from '../calendar/local-date.js';
import type { Evidence, FiledMaterial } from '../dispute/core/evidence.js';
import type { RightCodes } from '../rulebook/right-kinds.js';
import type {
  EndGround,
  Evaluation,
  InvalidationDecided,
  LicenceGranted,
  RightPaperStored,
  RightPublished,
  Term,
} from './events.js';

/** What a right waits for: its recording, a check, more papers; checked and refused wait for nothing. */
export const RIGHT_STAGES = ['unrecorded', 'awaiting-check', 'awaiting-papers', 'checked', 'refused'] as const;
export type RightStage = (typeof RIGHT_STAGES)[number];

export type Licence = Pick<LicenceGranted['data'], 'licenceId' | 'licenseeId' | 'kind' | 'ownName' | 'scopeContentId'> &
  Term & { readonly isChecked: boolean; readonly endedOn?: LocalDate };

export type Invalidation = Partial<Pick<InvalidationDecided['data'], 'outcome' | 'final' | 'decidedOn'>> & {
  readonly proceedingId: string;
  readonly filedOn: LocalDate;
};

/**
 * Who holds it from which day on; without a holder somebody whom the association does not know, without a day from the
 * beginning.
 */
export type Holding = { readonly holderId?: string; readonly from?: LocalDate };

/** What everybody may look up of a right or of one of its licences. */
export type Publication = Pick<RightPublished['data'], 'contentId' | 'terms' | 'publishedOn'>;
/** Where it stands among the publications of a right: the right itself beside its licences. */
export const publicationKey = (licenceId: string | undefined): string => licenceId ?? 'right';

export type Right = Term & {
  readonly stage: RightStage;
  readonly codes?: RightCodes;
  readonly detailsContentId?: string;
  readonly identity?: string;
  /** The account that wrote it down for its holder; another one checks it. */
  readonly writtenById?: string;
  readonly territories: readonly string[];
  /** In the order of their days. */
  readonly holdings: readonly Holding[];
  /** The newest paper of each code. */
  readonly materials: readonly FiledMaterial[];
  readonly evidence: readonly Evidence[];
  /** Papers whose bytes are here, by the id of the file. */
  readonly stored: Readonly<Record<string, RightPaperStored['data']>>;
  /** Codes of papers that a case manager has seen. */
  readonly checkedCodes: readonly string[];
  readonly licences: Readonly<Record<string, Licence>>;
  readonly invalidations: Readonly<Record<string, Invalidation>>;
  readonly evaluation?: { readonly conclusion: Evaluation; readonly issuedOn: LocalDate };
  readonly end?: { readonly ground: EndGround; readonly endedOn: LocalDate };
  /** Its owner or its term are no longer those of the certificate, so that a paper has to show the change. */
  readonly ownerChanged: boolean;
  /** Of the right and of its licences what everybody may look up; by default nothing. */
  readonly publications: Readonly<Record<string, Publication>>;
};

export const unrecorded: Right = {
  stage: 'unrecorded',
  territories: [],
  holdings: [],
  materials: [],
  evidence: [],
  stored: {},
  checkedCodes: [],
  licences: {},
  invalidations: {},
  ownerChanged: false,
  publications: {},
};
