import { createHmac } from 'node:crypto';
import { namesFor, standingOf } from '#application/screening/known-names.js';
import { publishedPictures } from '#application/screening/published-pictures.js';
import type { ToRecord } from '#application/screening/screenings.js';
import type { Right } from '#domain/right/state.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { ListedBy, Sender } from '#domain/screening/events.js';
import { MOST_FINDINGS } from '#domain/screening/decide.js';
import { senderOf } from '#domain/screening/roles.js';
import { isScreeningRule, type ScreeningRule } from '#domain/screening/rules.js';
import { LEXICON_VERSION } from '#screening/lexicon.js';
import type { FoundInText } from '#screening/screen-process.js';
import type { Caller } from '../http/caller.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import type { SentText } from './texts-of.js';

/** What is sealed of one finding: the text that it stands in and its place there. */
export type FindingWords = Pick<SentText, 'ref' | 'field'> &
  Pick<FoundInText, 'word' | 'from' | 'to' | 'spelling' | 'nameId'> & {
    readonly whole: string;
    readonly written: string;
  };

type Judged = { readonly rule: ScreeningRule; readonly finding: FoundInText };

/** Looks through the texts in the process that does so, and makes of it what is recorded. */
export async function screenTexts(
  { screener }: Pick<ApiParts, 'screener'>,
  { actor, tenant, now }: Caller,
  listedBy: ListedBy,
  texts: readonly SentText[],
): Promise<ToRecord> {
  const sender = senderOf(actor, await tenant.contextOf(actor), tenant.associationId) ?? refuse('NotFound');
  const [names, pictures] = await Promise.all([namesFor(tenant, sender, now), publishedPictures(tenant, now)]);
  const found = await screener.screen(
    texts.map(({ text, field }) => ({ text, field })),
    `${names.key} ${pictures.hash}`,
    () => ({ names: names.names.map(({ id, name, kind }) => ({ id, name, kind })), pictures: pictures.pictures }),
  );
  if (found === undefined) throw new HttpProblem('Busy', { headers: { 'retry-after': '5' } });
  const reported = byStanding(
    found,
    [...names.names, ...pictures.pictures],
    listedBy === 'sender' ? sender : undefined,
    now,
  );
  const kept = reported.slice(0, MOST_FINDINGS);
  const words = kept.map(({ finding: { at, word, text: written, from, to, spelling, nameId } }): FindingWords => {
    const { text: whole, shop: _, ...sent } = texts[at]!;
    return { ...sent, whole, word, written, from, to, spelling, ...(nameId !== undefined && { nameId }) };
  });
  return {
    data: {
      listedBy,
      texts: texts.length,
      textsHash: createHmac('sha256', tenant.secret).update(canonicalJson(texts)).digest('hex'),
      lexiconVersion: LEXICON_VERSION,
      names: { count: names.names.length, hash: names.hash },
      findings: kept.map(({ rule, finding: { at, score } }) => ({
        rule,
        text: at + 1,
        score: Math.round(score * 100),
      })),
      notKept: reported.length - kept.length,
    },
    ...(words.length > 0 && { words: JSON.stringify(words) }),
  };
}

/** What the party whose listings they are may use by the register is nothing; what it may use no longer is told so. */
function byStanding(
  found: readonly FoundInText[],
  known: readonly { readonly id: string; readonly right: Right }[],
  owner: Sender | undefined,
  now: Caller['now'],
): readonly Judged[] {
  const rights = new Map(known.map(({ id, right }) => [id, right]));
  return found.flatMap((finding): readonly Judged[] => {
    const right = finding.nameId === undefined ? undefined : rights.get(finding.nameId);
    const standing = right && owner?.kind === 'party' ? standingOf(right, owner.id, now) : 'none-known';
    if (standing === 'may' || !isScreeningRule(finding.rule)) return [];
    return [{ rule: standing === 'used-to' ? 'expired-authorisation' : finding.rule, finding }];
  });
}
