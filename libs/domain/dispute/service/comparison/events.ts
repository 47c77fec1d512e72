import type { Event, Instant } from '../../../kernel/message.js';
import type { RightKind } from '../../../rulebook/right-kinds.js';

/** Rights whose infringement is shown by comparing: features, expressions, signs and goods. */
export const COMPARED_RIGHTS = [
  'patent',
  'copyright',
  'trademark',
  'layout-design',
  'plant-variety',
  'trade-secret',
] as const satisfies readonly RightKind[];
export type ComparedRight = (typeof COMPARED_RIGHTS)[number];

/** How an element stands in the accused goods; equivalent is said of patents alone. */
export const COMPARISON_VIEWS = ['identical', 'equivalent', 'similar', 'different', 'absent'] as const;
export type ComparisonView = (typeof COMPARISON_VIEWS)[number];

/** A place in an exhibit: a page, a second, a part of the picture; parts of a thousand from the upper left corner. */
export type ExhibitPlace = {
  readonly evidenceId: string;
  readonly page?: number;
  readonly second?: number;
  readonly region?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** One element: where it stands in the right's paper, where in the accused goods, and how the filer sees it. */
export type ComparisonRow = {
  readonly rowId: string;
  readonly elementContentId: string;
  readonly original: ExhibitPlace;
  readonly accused: ExhibitPlace;
  readonly view: ComparisonView;
  readonly textContentId?: string;
};

/** A party filed a comparison element by element, or a new version of its own; every version is kept. */
export type ComparisonFiled = Event<
  'ComparisonFiled',
  {
    readonly comparisonId: string;
    readonly version: number;
    readonly right: ComparedRight;
    readonly partyId: string;
    readonly rows: readonly ComparisonRow[];
    readonly filedAt: Instant;
  }
>;

/** What the other side says of a row. */
export type ComparisonAnswer = {
  readonly rowId: string;
  readonly view: ComparisonView;
  readonly textContentId?: string;
};

/** The other side answered rows of a version; what it said of the same rows before is replaced by it. */
export type ComparisonAnswered = Event<
  'ComparisonAnswered',
  {
    readonly comparisonId: string;
    readonly version: number;
    readonly partyId: string;
    readonly rows: readonly ComparisonAnswer[];
    readonly answeredAt: Instant;
  }
>;

/** What the panel finds of a row, and why. */
export type ComparisonFinding = {
  readonly rowId: string;
  readonly finding: ComparisonView;
  readonly reasonContentId: string;
};

/** The panel found on rows of a version; what it found of the same rows before is replaced by it. */
export type ComparisonFound = Event<
  'ComparisonFound',
  {
    readonly comparisonId: string;
    readonly version: number;
    readonly decisionId: string;
    readonly rows: readonly ComparisonFinding[];
    readonly foundAt: Instant;
  }
>;

export type ComparisonEvent = ComparisonFiled | ComparisonAnswered | ComparisonFound;
