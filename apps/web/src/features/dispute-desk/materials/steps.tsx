import { materialName } from '#messages/rulebook/materials.js';
import { formatList } from '#messages/format.js';
import { CHECKLIST_STEPS_NAMED, DESK_MATERIALS as W, DUE_BY } from '#messages/ui/desk-materials.js';
import type { ChecklistStepBody } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useShort } from '../use-short.js';
import s from '../desk.module.css';

/** Every check of the papers so far: by whom, when, and what was said of which. */
export function Steps({ steps }: { readonly steps: readonly ChecklistStepBody[] }) {
  const { say, tell, locale } = useLanguage();
  const short = useShort();
  if (steps.length === 0) return <p className={s.quiet}>{say(W.noStep)}</p>;
  return (
    <ol className={s.lines}>
      {steps.map(({ kind, at, byName, papers, dueAt, withoutMeasure = [] }) => (
        <li key={`${at} ${kind}`}>
          <span>
            <b>{say(CHECKLIST_STEPS_NAMED[kind])}</b>
            {` · ${[short(at), byName, dueAt !== undefined && tell(DUE_BY, { at: short(dueAt) })].filter(Boolean).join(' · ')}`}
          </span>
          {papers.map(({ code, note }) => (
            <small key={code}>{[materialName(code, locale), note].filter(Boolean).join(' · ')}</small>
          ))}
          {withoutMeasure.length > 0 && (
            <small>
              {say(W.noMeasure)}{' '}
              {formatList(
                withoutMeasure.map((code) => materialName(code, locale)),
                locale,
              )}
            </small>
          )}
        </li>
      ))}
    </ol>
  );
}
