import { HANDED_OF, HAND_OVER as W } from '#messages/ui/platform-hand-over.js';
import type { HandedOver } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Banner } from '../../../kit/status/banner.js';
import type { EachFate } from '../../../shared/desk/use-each.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';

type Props = {
  readonly handed: number;
  readonly of: number;
  readonly fates: ReadonlyMap<string, EachFate<HandedOver>>;
  readonly onAgain: () => void;
};

/** How many went over, and in full words why the others did not. */
export function Outcome({ handed, of, fates, onAgain }: Props) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const refused = [...fates].flatMap(([reference, { problem }]) => (problem ? [{ reference, problem }] : []));
  return (
    <Banner
      isNew
      tone={handed === of ? 'lifted' : 'due'}
      title={tell(HANDED_OF, { handed, of })}
      acts={
        <>
          <TextLink isButton href={to(['delegated'])}>
            {say(W.toList)}
          </TextLink>
          <Button onPress={onAgain}>{say(W.another)}</Button>
        </>
      }
    >
      {refused.length > 0 && (
        <ul>
          {refused.map(({ reference, problem: { errors = [], detail, title } }) => (
            <li key={reference}>{[reference, ...whyNot(errors, detail ?? title)].join(' · ')}</li>
          ))}
        </ul>
      )}
    </Banner>
  );
}

/** What is wrong field by field, where the API says it in words; else what it says of the whole. */
const whyNot = (errors: readonly { readonly detail?: string }[], whole: string): readonly string[] => {
  const told = errors.flatMap(({ detail }) => detail ?? []);
  return told.length > 0 ? told : [whole];
};
