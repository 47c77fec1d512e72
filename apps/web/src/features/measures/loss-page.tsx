import { useState } from 'react';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { stateLoss } from '../../client/sdk.gen.js';
import type { StateLossBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { FilesField } from '../service/files-field.js';
import { evidenceOf, type NamedFile } from '../service/named-file.js';
import { ActPage } from '../dispute/act-page.js';
import { FigureFields } from './figure-fields.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';
import { figuresOf, NO_FIGURE, type Figure } from './loss-figures.js';

type Typed = {
  readonly chosen: readonly string[];
  readonly rows: readonly Figure[];
  readonly files: readonly NamedFile[];
};
const NOTHING: Typed = { chosen: [], rows: [NO_FIGURE], files: [] };

/** What the measures cost, figure by figure, each with its source (practice P28). */
export function LossPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'StateLoss'));
  const { value: typed, put, clear } = useKeptParts(`loss:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('loss', (body: StateLossBody, key: string) =>
    stateLoss({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const [chosen, figures] = [chosenOf(pairs, typed.chosen), figuresOf(typed.rows)];
    if (chosen.length === 0 || !figures) return false;
    const answer = await act.run({ pairs: chosen, figures: [...figures], evidence: evidenceOf(typed.files) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="StateLoss"
      note={say(WORDS.lossNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      <ItemChoice
        legend={say(WORDS.lossItems)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => put({ chosen })}
      />
      {typed.rows.map((row, index) => (
        <FigureFields
          key={index}
          index={index}
          row={row}
          wanting={wanting}
          onChange={(part) => put({ rows: typed.rows.map((one, i) => (i === index ? { ...one, ...part } : one)) })}
          onRemove={typed.rows.length > 1 ? () => put({ rows: typed.rows.filter((_, i) => i !== index) }) : undefined}
        />
      ))}
      <button type="button" className="quiet" onClick={() => put({ rows: [...typed.rows, NO_FIGURE] })}>
        {say(WORDS.lossMore)}
      </button>
      <FilesField
        files={typed.files}
        hint={say(WORDS.staffFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
    </ActPage>
  );
}
