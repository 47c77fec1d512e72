import { DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useAsked } from '../use-asked.js';
import { useCase } from '../use-case.js';
import type { Purpose } from '../../evidence/read-exhibit.js';

type Props = { readonly evidenceId: string; readonly name: string; readonly purpose: Purpose };

/** To where a file is looked at; the look is recorded there, before the first byte. */
export function LookLink({ evidenceId, name, purpose }: Props) {
  const { say } = useLanguage();
  const { exhibitHref } = useCase();
  const [{ side }] = useAsked();
  return (
    <TextLink isButton href={exhibitHref(evidenceId, { purpose, side })}>
      {`${say(WORDS.look)} ${name}`}
    </TextLink>
  );
}
