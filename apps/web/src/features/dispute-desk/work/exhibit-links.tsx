import { TextLink } from '../../../kit/actions/text-link.js';
import { useCase } from '../use-case.js';
import { useExhibits } from '../evidence/use-exhibits.js';
import { numberOf } from '../../evidence/number-of.js';
import s from '../desk.module.css';

type Props = { readonly evidenceIds: readonly string[] };

/** Exhibits by their numbers and words, each a way to where it is looked at; nothing is read where there are none. */
export function ExhibitLinks({ evidenceIds }: Props) {
  return evidenceIds.length === 0 ? null : <Links evidenceIds={evidenceIds} />;
}

function Links({ evidenceIds }: Props) {
  const { exhibitHref } = useCase();
  const all = useExhibits().data?.items ?? [];
  const known = evidenceIds.flatMap((id) => all.find(({ evidenceId }) => evidenceId === id) ?? []);
  return (
    <ul className={s.row}>
      {known.map(({ evidenceId, description }) => (
        <li key={evidenceId}>
          <TextLink href={exhibitHref(evidenceId, { purpose: 'decide' })}>
            {[numberOf(all, evidenceId), description].filter((part) => part !== undefined).join(' ')}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
