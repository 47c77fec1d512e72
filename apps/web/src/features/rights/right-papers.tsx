import { materialWords } from '#messages/rulebook/materials.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { DESK_RIGHTS as W } from '#messages/ui/desk-rights.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import { useLanguage } from '../../shared/language/language.js';
import { Records } from '../registers/records.js';
import s from '../registers/registers.module.css';
import type { WholeRight } from './right-parts.js';

/** What proves the right, what a case manager has seen of it, what is missing and what was asked for. */
export function Papers({ right }: { readonly right: WholeRight }) {
  const { say } = useLanguage();
  const { materials = [], evidence = [], missing = [], asked = [] } = right;
  const files = new Map(evidence.map((file) => [file.evidenceId, file]));
  return (
    <>
      <Records
        title={say(W.papers)}
        empty={say(W.noPaper)}
        rows={materials.map((paper) => ({ ...paper, id: paper.code }))}
        columns={[
          { id: 'paper', label: say(W.paper), isName: true, cell: ({ words }) => say(words) },
          {
            id: 'files',
            label: say(W.files),
            cell: ({ evidenceIds = [] }) => (
              <ul className={s.plain}>
                {evidenceIds.map((id) => (
                  <li key={id}>
                    {[files.get(id)?.description, say(files.get(id)?.stored === true ? W.stored : W.notStored)]
                      .filter((part) => part !== undefined)
                      .join(' · ')}
                  </li>
                ))}
              </ul>
            ),
          },
          {
            id: 'checked',
            label: say(DESK_REGISTERS.stage),
            cell: ({ checked }) => (
              <Status tone={checked ? 'lifted' : 'now'} word={say(checked ? W.checked : W.unchecked)} />
            ),
          },
        ]}
      />
      {missing.length > 0 && (
        <Card title={say(W.missing)}>
          <ul>
            {missing.map(({ code, words }) => (
              <li key={code}>{say(words)}</li>
            ))}
          </ul>
        </Card>
      )}
      {asked.length > 0 && (
        <Card title={say(W.asked)}>
          <ul>
            {asked.map(({ code, note }, index) => (
              <li key={index}>
                {say(materialWords(code))}
                {note !== undefined && <p className={s.words}>{note}</p>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
