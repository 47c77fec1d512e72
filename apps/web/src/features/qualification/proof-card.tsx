import { useState, type ReactNode } from 'react';
import { formatDay, formatList } from '#messages/format.js';
import {
  CHECK_RESULTS_NAMED,
  CHECK_SOURCES_NAMED,
  PROOF_KINDS_NAMED,
  PROOF_STAGES_NAMED,
  SALE_CHANNELS_NAMED,
} from '#messages/qualification/words.js';
import { inBrackets } from '#messages/in-brackets.js';
import { territoryNames } from '#messages/territory-names.js';
import { QUALIFICATION_WORDS as W, SINCE, UNTIL } from '#messages/ui/desk-qualification.js';
import { getPartyPaper } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { Status } from '../../kit/status/status.js';
import { fileName } from '../../shared/connection/file-name.js';
import { replyOf, type Trouble } from '../../shared/connection/reply.js';
import { save } from '../../shared/connection/save.js';
import { useLanguage } from '../../shared/language/language.js';
import { formatOf } from '../../shared/parts/paper-names.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';
import { PROOF_TONES, type ProofPart } from './parts.js';

type Props = { readonly partyId: string; readonly proof: ProofPart; readonly children?: ReactNode };

/** One paper of the file: what it says, how far it reaches, what came of its checks, and its files. */
export function ProofCard({ partyId, proof, children }: Props) {
  const { say, tell, locale } = useLanguage();
  const [trouble, setTrouble] = useState<Trouble>();
  const { kind, stage, words = {}, checks, papers, validFrom, validUntil } = proof;
  const day = (date: string | undefined): string => (date === undefined ? '—' : formatDay(date, locale));
  const list = (some: readonly string[] | undefined): string =>
    some === undefined ? say(W.unlimited) : formatList(some, locale);
  const term = (): string => {
    if (validFrom === undefined)
      return validUntil === undefined ? say(W.openTerm) : tell(UNTIL, { day: day(validUntil) });
    return validUntil === undefined ? tell(SINCE, { day: day(validFrom) }) : `${day(validFrom)} – ${day(validUntil)}`;
  };
  const title = [say(PROOF_KINDS_NAMED[kind]), words.brand].filter((one) => one !== undefined).join(' · ');
  const nameOf = (place: number): string =>
    papers.length > 1 ? `${title}${inBrackets(`${place + 1}/${papers.length}`, locale)}` : title;
  const take = async (sha256: string, place: number): Promise<void> => {
    const reply = await replyOf(() => getPartyPaper({ path: { partyId, sha256 }, parseAs: 'blob' }));
    setTrouble(reply.ok ? undefined : reply.trouble);
    if (!reply.ok) return;
    const file = reply.data as Blob;
    save(file, fileName([nameOf(place)], formatOf(file.type).toLowerCase()));
  };
  const said = (['brand', 'number', 'owner', 'grantor', 'grantee', 'note'] as const).flatMap((name) =>
    words[name] === undefined ? [] : [{ name: say(W[name]), value: words[name] }],
  );
  const checked = checks.map(({ source, lookedOn, result, remark }) =>
    [
      `${day(lookedOn)} · ${say(CHECK_SOURCES_NAMED[source])} · ${say(CHECK_RESULTS_NAMED[result])}`,
      ...(remark === undefined ? [] : [remark]),
    ].join(' · '),
  );
  return (
    <Card title={title}>
      <div className={s.stack}>
        <div>
          <Status tone={PROOF_TONES[stage]} word={say(PROOF_STAGES_NAMED[stage])} />
        </div>
        <TroubleBanner trouble={trouble} />
        <DescriptionList
          facts={[
            ...said,
            { name: say(W.term), value: term() },
            { name: say(W.covered), value: list(proof.classes?.map(String)) },
            { name: say(W.channels), value: list(proof.channels?.map((one) => say(SALE_CHANNELS_NAMED[one]))) },
            { name: say(W.platforms), value: list(proof.platforms) },
            {
              name: say(W.territories),
              value: proof.territories ? territoryNames(proof.territories, locale) : say(W.unlimited),
            },
            { name: say(W.checks), value: checked.length === 0 ? say(W.noCheck) : checked.join('\n') },
          ]}
        />
        <ul className={s.acts} data-noprint>
          {papers.map((sha256, place) => (
            <li key={sha256}>
              <Button size="small" onPress={() => void take(sha256, place)}>
                {`${say(W.take)} ${nameOf(place)}`}
              </Button>
            </li>
          ))}
        </ul>
        {stage !== 'withdrawn' && children}
      </div>
    </Card>
  );
}
