import { useState } from 'react';
import { COMPARISON_VIEWS_NAMED } from '#messages/service/exhibits.js';
import { COMPARISON_WORDS as W, ROW_OF } from '#messages/ui/desk-comparison.js';
import { fileComparison } from '../../../client/sdk.gen.js';
import type { ComparisonSeen, ExhibitBody, FileComparisonBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Pick } from '../../../shared/parts/pick.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { PlaceFields } from './place-fields.js';
import { BLANK, draftFrom, rowFrom, type RowDraft } from './row-draft.js';
import { viewsOf } from './views-of.js';
import { WithComparison } from './with-comparison.js';

/** To compare element by element, or to file a new version of what one compared. */
export function ComparePage() {
  return <WithComparison>{(before, exhibits) => <CompareForm before={before} exhibits={exhibits} />}</WithComparison>;
}

type Props = { readonly before: ComparisonSeen | undefined; readonly exhibits: readonly ExhibitBody[] };
const MOST = 200;

function CompareForm({ before, exhibits }: Props) {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const { comparisonId, right = view.right?.kind, versions = [] } = before ?? {};
  const name = `compare:${disputeId}:${comparisonId ?? 'new'}`;
  const last = (versions[0]?.rows ?? []).map(draftFrom);
  const { value: rows, set, clear } = useKept<readonly RowDraft[]>(name, last.length > 0 ? last : [BLANK]);
  const [wanting, setWanting] = useState(false);
  const act = useAct(name, (body: FileComparisonBody, key: string) =>
    fileComparison({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const filed = rows.flatMap((row) => rowFrom(row) ?? []);
    if (filed.length < rows.length) return false;
    const answer = await act.run({ ...(comparisonId !== undefined && { comparisonId }), rows: filed });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      title={say(before ? W.anew : W.compare)}
      words={say(W.file)}
      note={say(before ? W.anewHelp : W.compareHelp)}
      to={['comparisons']}
      act={act}
      send={send}
    >
      {rows.map((row, at) => (
        <Row
          key={at}
          {...{ row, right, exhibits, wanting }}
          number={at + 1}
          onChange={(next) => set(rows.with(at, next))}
          onDrop={rows.length > 1 ? () => set(rows.toSpliced(at, 1)) : undefined}
        />
      ))}
      {rows.length < MOST && (
        <button type="button" className="quiet wide" onClick={() => set([...rows, BLANK])}>
          {say(W.addRow)}
        </button>
      )}
    </ActPage>
  );
}

type RowProps = {
  readonly exhibits: readonly ExhibitBody[];
  readonly number: number;
  readonly right: string | undefined;
  readonly row: RowDraft;
  readonly wanting: boolean;
  readonly onChange: (next: RowDraft) => void;
  readonly onDrop: (() => void) | undefined;
};

/** One element: what it is, where it stands on both sides, and how its filer sees it. */
function Row({ number, right, row, exhibits, wanting, onChange, onDrop }: RowProps) {
  const { say, tell } = useLanguage();
  const { element, original, accused, view, text } = row;
  return (
    <fieldset>
      <legend>{tell(ROW_OF, { number, element })}</legend>
      <Line
        label={say(W.element)}
        hint={say(W.elementHelp)}
        most={4_000}
        value={element}
        wanting={wanting}
        onChange={(next) => onChange({ ...row, element: next })}
      />
      <PlaceFields
        label={say(W.original)}
        place={original}
        {...{ exhibits, wanting }}
        onChange={(next) => onChange({ ...row, original: next })}
      />
      <PlaceFields
        label={say(W.accused)}
        place={accused}
        {...{ exhibits, wanting }}
        onChange={(next) => onChange({ ...row, accused: next })}
      />
      <Pick
        label={say(W.view)}
        options={viewsOf(right).map((value) => ({ value, label: say(COMPARISON_VIEWS_NAMED[value]) }))}
        chosen={view ?? undefined}
        wanting={wanting}
        onChange={(next) => onChange({ ...row, view: next ?? null })}
      />
      <Line
        label={say(W.why)}
        optional
        long
        most={4_000}
        value={text}
        onChange={(next) => onChange({ ...row, text: next })}
      />
      {onDrop && (
        <button type="button" className="quiet" onClick={onDrop}>
          {say(W.dropRow)}
        </button>
      )}
    </fieldset>
  );
}
