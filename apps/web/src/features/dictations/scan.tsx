import { useState } from 'react';
import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import type { ExhibitBody } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { useLanguage } from '../../shared/language/language.js';
import { Pane } from '../dispute-desk/evidence/viewer/pane.js';
import { useExhibits } from '../dispute-desk/evidence/use-exhibits.js';
import { numberOf } from '../evidence/number-of.js';
import { Part } from '../dispute-desk/part.js';
import { useCase } from '../dispute-desk/use-case.js';
import s from './compare.module.css';

/** The scan, or the recording; opening it is a look that is recorded first. */
export function Scan() {
  const { say } = useLanguage();
  const { complaint } = useCase().view;
  const read = useExhibits();
  const [chosen, setChosen] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  return (
    <Part read={read} lines={10}>
      {({ items }) => {
        const files = items.filter(({ content }) => content !== undefined);
        // the scan is its party's and the association's alone, and no paper of the checklist
        const papers = new Set(complaint?.materials.flatMap(({ evidenceIds }) => evidenceIds));
        const isScan = (one: ExhibitBody): boolean => one.part === 'confidential' && !papers.has(one.evidenceId);
        const first = files.find(isScan) ?? files[0];
        const shown = files.find(({ evidenceId }) => evidenceId === chosen) ?? first;
        if (!shown) return <EmptyState title={say(W.noScan)} />;
        const { evidenceId } = shown;
        return (
          <div className={s.scan}>
            <Select
              label={say(W.scan)}
              options={files.map((one) => ({
                id: one.evidenceId,
                label: [numberOf(items, one.evidenceId), one.description].filter(Boolean).join(' '),
              }))}
              value={evidenceId}
              onChange={(id) => setChosen(id ?? undefined)}
            />
            {isOpen ? (
              <Pane key={evidenceId} exhibit={shown} number={numberOf(items, evidenceId)} purpose="check-materials" />
            ) : (
              <Button kind="primary" onPress={() => setOpen(true)}>
                {say(W.openScan)}
              </Button>
            )}
          </div>
        );
      }}
    </Part>
  );
}
