import { AGREEMENT_VERSION } from '#messages/ui/desk-platforms.js';
import { PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import type { AgreementVersionView } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { termFacts } from '../../platforms/term-facts.js';
import s from '../platform-desk.module.css';

/** Terms that one needs at hand while one hands over or answers; all of them stand under the agreement. */
const AT_HAND = ['kinds', 'entry', 'limits', 'lateness', 'dailyCap', 'festivalCap', 'aboveCap'] as const;

export function TermsBeside({ version: { version, terms } }: { readonly version: AgreementVersionView }) {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const some = Object.fromEntries(AT_HAND.flatMap((name) => (name in terms ? [[name, terms[name]]] : [])));
  return (
    <aside aria-label={say(W.terms)} className={s.stack}>
      <Card title={say(W.terms)} beside={tell(AGREEMENT_VERSION, { version })}>
        <DescriptionList facts={termFacts(some, locale)} />
        <TextLink href={to(['delegated'], { tab: 'agreement' })}>{say(W.allTerms)}</TextLink>
      </Card>
    </aside>
  );
}
