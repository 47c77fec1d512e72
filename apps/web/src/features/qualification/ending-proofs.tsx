import { useQueries } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { PROOF_KINDS_NAMED } from '#messages/qualification/words.js';
import { ENDS_ON_DAY, QUALIFICATION_WORDS as W } from '#messages/ui/desk-qualification.js';
import { getQualificationFile } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { partsOf } from './parts.js';

/** On the home of a shop: papers of its qualification file that end soon, or have ended. */
export function EndingProofs() {
  const { say, tell, locale } = useLanguage();
  const { forWhom, to } = useDesk();
  const read = useQueries({
    queries: forWhom.map(({ id }) => queryOf('getQualificationFile', getQualificationFile, { path: { partyId: id } })),
  });
  const ending = read.flatMap(({ data }) => {
    if (!data) return [];
    const { alerts, proofs, name } = partsOf(data);
    return alerts.map(({ proofId, endsOn }) => {
      const proof = proofs.find((one) => one.proofId === proofId);
      const what = proof && [say(PROOF_KINDS_NAMED[proof.kind]), proof.words?.brand];
      const told = [
        ...(forWhom.length > 1 ? [name] : []),
        ...(what ?? []),
        tell(ENDS_ON_DAY, { day: formatDay(endsOn, locale) }),
      ];
      return { proofId, text: told.filter((one) => one !== undefined).join(' · ') };
    });
  });
  if (ending.length === 0) return null;
  return (
    <Banner tone="due" title={say(W.alerts)}>
      <ul>
        {ending.map(({ proofId, text }) => (
          <li key={proofId}>
            {text} · <TextLink href={to(['qualification'])}>{say(W.renew)}</TextLink>
          </li>
        ))}
      </ul>
    </Banner>
  );
}
