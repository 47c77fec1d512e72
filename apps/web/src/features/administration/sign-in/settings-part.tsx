import { useQuery } from '@tanstack/react-query';
import { REGISTRANTS } from '#messages/forms/own-choices.js';
import { formatList } from '#messages/format.js';
import { LEGAL_BASES_NAMED } from '#messages/talks/confirmations.js';
import { ADMINISTRATION_WORDS } from '#messages/ui/desk-administration.js';
import { SETTINGS_WORDS as W } from '#messages/ui/desk-settings.js';
import { getAssociationSettings } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { FactsPart } from '../facts-part.js';
import { useHere } from '../use-here.js';

/** Who may register by themselves and under which address, and as what mediation body the association is stated. */
export function SettingsPart() {
  const { path, say, locale } = useHere();
  const { association } = useDesk();
  const read = useQuery(queryOf('getAssociationSettings', getAssociationSettings, { path }));
  const { selfRegistration, mediationBody: body } = read.data ?? {};
  const named = (selfRegistration ?? []).map((kind) => wordOf(REGISTRANTS, kind, locale));
  return (
    <>
      <FactsPart
        title={ADMINISTRATION_WORDS.selfRegistration}
        help={ADMINISTRATION_WORDS.selfRegistrationHelp}
        acts={['setSelfRegistration', 'changeSlug']}
        read={read}
        facts={
          selfRegistration === undefined
            ? []
            : [
                { name: say(W.mayRegister), value: named.length === 0 ? say(W.nobodyMay) : formatList(named, locale) },
                { name: say(W.address), value: `/a/${association.slug}` },
              ]
        }
      />
      <FactsPart
        title={W.mediationBody}
        help={W.mediationBodyHelp}
        acts={['stateMediationBody']}
        read={{ ...read, error: null }}
        facts={
          read.data === undefined
            ? []
            : [
                { name: say(W.legalBasis), value: body ? say(LEGAL_BASES_NAMED[body.legalBasis]) : say(W.notStated) },
                ...(body
                  ? [
                      { name: say(W.place), value: body.place },
                      { name: say(W.sessionLink), value: body.sessionLink },
                    ]
                  : []),
              ]
        }
      />
    </>
  );
}
