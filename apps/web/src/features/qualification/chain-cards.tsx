import { ArrowRight } from 'lucide-react';
import { COLON } from '#messages/colon.js';
import { formatDay, formatList } from '#messages/format.js';
import { ASK_REASONS_NAMED, PROOF_STAGES_NAMED } from '#messages/qualification/words.js';
import { QUALIFICATION_WORDS as W, UNTIL } from '#messages/ui/desk-qualification.js';
import { Card } from '../../kit/data/card.js';
import { Status } from '../../kit/status/status.js';
import { useNow } from '../../shared/desk/use-now.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import { dayAt } from '../calendar/days.js';
import { chainsOf, type BrandChain } from './chains-of.js';
import { PROOF_TONES, type FileParts, type ProofPart } from './parts.js';
import s from './chain.module.css';

/** Of each mark: who owns it, who let whom use it down to the shop, and what its chain lacks today. */
export function ChainCards({ file }: { readonly file: FileParts }) {
  const day = dayAt(useNow());
  return chainsOf(file, day).map((one) => <ChainCard key={one.mark.proofId} file={file} {...one} />);
}

type Props = BrandChain & { readonly file: FileParts };
function ChainCard({ file: { name, proofs }, mark, chain: { links, faults, validUntil } }: Props) {
  const { say, tell, locale } = useLanguage();
  const stageOf = (id: string): ProofPart['stage'] => proofs.find(({ proofId }) => proofId === id)?.stage ?? mark.stage;
  const isBroken = faults.some((fault) => fault === 'no-link-from-owner' || fault === 'no-link-to-shop');
  const steps = [
    { id: mark.proofId, who: mark.words?.owner ?? '—', as: say(W.owner), stage: mark.stage },
    ...links.map(({ proofId, grantee }) => ({
      id: proofId,
      who: grantee,
      as: say(W.grantee),
      stage: stageOf(proofId),
    })),
    ...(isBroken ? [{ id: 'shop', who: name ?? say(W.erased), as: say(W.noLink), stage: undefined }] : []),
  ];
  const whole = links.length === 0 ? ASK_REASONS_NAMED['owner-itself'] : ASK_REASONS_NAMED['chain-whole'];
  const lacking = formatList(
    faults.map((fault) => say(ASK_REASONS_NAMED[fault])),
    locale,
  );
  return (
    <Card title={joined(say(W.chain), mark.words?.brand)}>
      <ol className={s.chain}>
        {steps.map(({ id, who, as, stage }, at) => (
          <li key={id}>
            {at > 0 && <ArrowRight size={16} aria-hidden className={s.arrow} />}
            <span className={s.step}>
              <b>{who}</b>
              <small>{as}</small>
              {stage === undefined ? (
                <Status tone="overdue" word={say(W.missing)} />
              ) : (
                <Status tone={PROOF_TONES[stage]} word={say(PROOF_STAGES_NAMED[stage])} />
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className={s.verdict}>
        {faults.length === 0
          ? joined(say(whole), validUntil && tell(UNTIL, { day: formatDay(validUntil, locale) }))
          : `${say(W.lacks)}${say(COLON)}${lacking}`}
      </p>
    </Card>
  );
}
