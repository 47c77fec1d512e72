import { useState } from 'react';
import { ACCOUNT_WORDS } from '#messages/ui/account.js';
import { FILING_WORDS } from '#messages/ui/filing.js';
import type { FoundAssociation } from '../../client/types.gen.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { foundAssociation, knownAssociation, rememberAssociation, rememberFound } from './known-association.js';
import { whichAssociation } from './which-association.js';

type Several = readonly FoundAssociation[];
const isFound = (one: Partial<FoundAssociation>): one is FoundAssociation => one.slug !== undefined;

/** Which association somebody means: remembered, or asked for by name. `settle` gives its id once it is plain. */
export function useAssociation() {
  const [found, setFound] = useState(foundAssociation);
  const [typed, setTyped] = useState(found ? '' : knownAssociation);
  const [several, setSeveral] = useState<Several>([]);
  const [chosen, setChosen] = useState<string>();
  const [unknown, setUnknown] = useState(false);
  const settled = (one: Partial<FoundAssociation> & { readonly associationId: string }): string => {
    if (isFound(one)) {
      rememberFound(one);
      setFound(one);
    } else rememberAssociation(one.associationId);
    setSeveral([]);
    return one.associationId;
  };
  const settle = async (): Promise<string | undefined> => {
    if (found) return found.associationId;
    const picked = several.find(({ associationId }) => associationId === chosen);
    if (picked) return settled(picked);
    const matching = await whichAssociation(typed);
    const [only, ...others] = matching;
    if (only && others.length === 0) return settled(only);
    setUnknown(!only);
    setSeveral(matching.filter(isFound));
    return undefined;
  };
  const change = (text: string): void => {
    setTyped(text);
    setUnknown(false);
    setSeveral([]);
  };
  return {
    found,
    typed,
    several,
    chosen,
    unknown,
    settle,
    change,
    choose: setChosen,
    forget: () => setFound(undefined),
  };
}

/** Where one signs in: told by name, or asked for; where several are called so, they are shown. */
export function AssociationField({
  of,
  fault,
}: {
  readonly of: ReturnType<typeof useAssociation>;
  readonly fault: string | undefined;
}) {
  const { say, locale } = useLanguage();
  const nameOf = ({ nameZh, nameEn }: FoundAssociation): string => (locale === 'zh-CN' ? nameZh : nameEn);
  if (of.found)
    return (
      <p>
        <strong>{nameOf(of.found)}</strong>{' '}
        <button type="button" className="quiet" onClick={of.forget}>
          {say(ACCOUNT_WORDS.otherAssociation)}
        </button>
      </p>
    );
  return (
    <>
      <Field
        label={say(FILING_WORDS.association)}
        hint={say(FILING_WORDS.associationHint)}
        fault={of.unknown ? say(ACCOUNT_WORDS.noAssociation) : fault}
      >
        {(given) => (
          <input
            {...given}
            autoComplete="organization"
            maxLength={200}
            value={of.typed}
            onChange={({ target }) => of.change(target.value)}
          />
        )}
      </Field>
      {of.several.length > 0 && (
        <Choices
          one
          legend={say(ACCOUNT_WORDS.whichAssociation)}
          choices={of.several.map((one) => ({ value: one.associationId, label: nameOf(one) }))}
          chosen={of.chosen === undefined ? [] : [of.chosen]}
          onChange={([associationId]) => associationId !== undefined && of.choose(associationId)}
        />
      )}
    </>
  );
}
