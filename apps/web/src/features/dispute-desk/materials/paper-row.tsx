import { Check } from 'lucide-react';
import { materialName } from '#messages/rulebook/materials.js';
import { formatList } from '#messages/format.js';
import { DESK_MATERIALS as W, INSTEAD, PAPER_STATES_NAMED, SAID_OF_PAPER } from '#messages/ui/desk-materials.js';
import type { ChecklistStepBody, ExhibitBody } from '../../../client/types.gen.js';
import { Checkbox } from '../../../kit/choices/checkbox.js';
import { Badge, Status } from '../../../kit/status/status.js';
import type { Tone } from '../../../kit/status/tones.js';
import { useLanguage } from '../../../shared/language/language.js';
import { itemTitle } from '../../dispute/subjects.js';
import { LateMark } from '../evidence/exhibit-facts.js';
import { LookLink } from '../evidence/look-link.js';
import { numberOf } from '../../evidence/number-of.js';
import { useCase } from '../use-case.js';
import { useShort } from '../use-short.js';
import { isLacking, saidOf, type Mark, type Paper } from './checked.js';
import { Verdict } from './verdict.js';
import s from '../desk.module.css';

const TONES: Readonly<Record<keyof typeof PAPER_STATES_NAMED, Tone>> = {
  met: 'lifted',
  'met-by-another': 'neutral',
  missing: 'due',
  'too-old': 'due',
  'not-every-item': 'due',
  'file-awaited': 'due',
};

type Props = {
  readonly paper: Paper;
  readonly exhibits: readonly ExhibitBody[];
  readonly steps: readonly ChecklistStepBody[];
  readonly isOpen: boolean;
  readonly mark: Mark | undefined;
  readonly onMark: (next: Mark) => void;
  readonly compared: readonly string[];
  readonly compare: (evidenceId: string) => void;
};

/** One paper: what it is, the files, what earlier checks said of it, and what is said of it now. */
export function PaperRow({ paper, exhibits, steps, isOpen, mark, onMark, compared, compare }: Props) {
  const { say, tell, locale } = useLanguage();
  const { view, now } = useCase();
  const short = useShort();
  const { code, others, evidenceIds, itemIds, required } = paper;
  const own = evidenceIds.flatMap((id) => exhibits.find((one) => one.evidenceId === id) ?? []);
  const name = materialName(code, locale);
  const state = required?.state ?? 'met';
  const instead = others.map((other) => materialName(other, locale));
  return (
    <article aria-label={name} className={s.stack}>
      <div className={s.between}>
        <span className={s.two}>
          <b>{name}</b>
          {instead.length > 0 && <small>{tell(INSTEAD, { papers: formatList(instead, locale) })}</small>}
          {itemIds.length > 0 && (
            <small>
              {formatList(
                itemIds.map((id) => itemTitle(view, id)),
                locale,
              )}
            </small>
          )}
        </span>
        <span className={s.row}>
          {!required && <Badge word={say(W.beside)} />}
          {required?.needed === 'no-interim-measure' && <Badge word={say(W.forMeasure)} />}
          <Status tone={TONES[state]} {...(state === 'met' && { icon: Check })} word={say(PAPER_STATES_NAMED[state])} />
        </span>
      </div>
      {own.map(({ evidenceId, description, content, late }) => {
        const number = numberOf(exhibits, evidenceId);
        return (
          <div key={evidenceId} className={s.between}>
            <span className={s.row}>
              <b>{number}</b>
              <span className={s.said}>{description ?? '—'}</span>
              <LateMark late={late} />
            </span>
            {content && (
              <span className={s.row}>
                <LookLink evidenceId={evidenceId} name={number} purpose="check-materials" />
                <Checkbox
                  label={say(W.compare)}
                  isSelected={compared.includes(evidenceId)}
                  onChange={() => compare(evidenceId)}
                />
              </span>
            )}
          </div>
        );
      })}
      {saidOf(code, steps, now).map(({ how, step, note }) => (
        <p key={`${step.at} ${step.kind}`} className={s.quiet}>
          {tell(SAID_OF_PAPER, {
            how,
            at: short(step.at),
            by: step.byName,
            due: step.dueAt === undefined ? undefined : short(step.dueAt),
            note,
          })}
        </p>
      ))}
      {isOpen && <Verdict isLacking={isLacking(paper)} state={state} mark={mark} onMark={onMark} />}
    </article>
  );
}
