import type { Command } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import {
  COMPARED_RIGHTS,
  type ComparedRight,
  type ComparisonRow,
  type ExhibitPlace,
} from '../service/comparison/events.js';
import { viewingParty } from '../visibility/sees-exhibit.js';
import { exhibitNamed, WHILE_OPEN } from './exhibit-acted-on.js';
import { checkViews } from './check-views.js';
import { visibilityOf } from '../visibility/visibility.js';

export type FileComparison = Command<
  'FileComparison',
  {
    /** A new version of an earlier one of the same party; without it another comparison. */
    readonly comparisonId?: string;
    readonly rows: readonly Omit<ComparisonRow, 'rowId'>[];
  }
>;

/** A party compares, element by element, what its right protects with what is sold; every version is kept. */
export const fileComparison: DisputeAction<FileComparison> = {
  by: ['complainant', 'respondent'],
  power: 'answers',
  on: 'dispute',
  during: WHILE_OPEN,
  subjects: () => ['dispute'],
  precondition: (_, { dispute }) => comparedRight(dispute.right) !== undefined,
  decide: ({ data: { comparisonId, rows }, by, at }, file) => {
    const { dispute, newId } = file;
    const right = comparedRight(dispute.right) ?? refuse('RightNotCovered', { field: 'comparison' });
    if (rows.length === 0) refuse('NothingNamed', { field: 'rows' });
    const partyId = viewingParty(visibilityOf(by, file), dispute) ?? refuse('NotYourPart', { subject: 'dispute' });
    const before = comparisonId === undefined ? undefined : dispute.comparisons[comparisonId];
    if (comparisonId !== undefined && before?.partyId !== partyId)
      refuse('UnknownReference', { field: 'comparisonId', name: comparisonId });
    rows.forEach(({ original, accused, view }, index) => {
      for (const [name, place] of Object.entries({ original, accused })) {
        exhibitNamed(place.evidenceId, `rows[${index}].${name}.evidenceId`, by, file);
        checkPlace(place, `rows[${index}].${name}`);
      }
      checkViews(right, view, `rows[${index}].view`);
    });
    const data = {
      comparisonId: comparisonId ?? newId(),
      version: (before?.versions.length ?? 0) + 1,
      right,
      partyId,
      rows: rows.map((row) => ({ rowId: newId(), ...row })),
      filedAt: at,
    };
    return [{ type: 'ComparisonFiled', data }];
  },
};

const comparedRight = (right: string | undefined): ComparedRight | undefined =>
  COMPARED_RIGHTS.find((one) => one === right);

/** A part of a picture lies within it. */
const checkPlace = ({ region }: ExhibitPlace, field: string): void => {
  if (region && (region.x + region.width > 1_000 || region.y + region.height > 1_000))
    refuse('UnknownReference', { field: `${field}.region`, name: `${region.x},${region.y}` });
};
