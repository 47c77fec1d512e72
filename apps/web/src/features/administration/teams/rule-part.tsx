import { useQuery } from '@tanstack/react-query';
import { ASSIGNMENTS } from '#messages/forms/own-choices.js';
import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { showAssignment } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { FactsPart } from '../facts-part.js';
import { useHere } from '../use-here.js';
import { useNames } from '../use-names.js';

/** How new disputes find their case manager, and who hears where nobody acts. */
export function RulePart() {
  const { path, say, locale } = useHere();
  const nameOf = useNames();
  const read = useQuery(queryOf('showAssignment', showAssignment, { path }));
  const { data } = read;
  return (
    <FactsPart
      title={W.rule}
      help={W.ruleHelp}
      acts={[['setAssignment']]}
      read={read}
      facts={
        data === undefined
          ? []
          : [
              { name: say(W.rule), value: wordOf(ASSIGNMENTS, data.rule, locale) },
              ...(data.rule === 'named' ? [{ name: say(W.namedPerson), value: nameOf(data.namedId) }] : []),
              {
                name: say(W.escalateTo),
                value: data.escalateTo.length === 0 ? undefined : data.escalateTo.map(nameOf).join(' → '),
              },
            ]
      }
    />
  );
}
