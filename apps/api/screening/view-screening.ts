import type { LoadedScreening } from '#application/screening/screenings.js';
import { allowedScreeningActions } from '#domain/screening/decide.js';
import { judgedOf, type Judged } from '#domain/screening/state.js';
import { RULE_WORDS } from '#messages/screening/rules.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import type { FindingWords } from './screen-texts.js';
import type { ScreeningFinding, ScreeningLine, ScreeningView } from './screening.dto.js';

/** A line of the list: figures alone. */
export const lineOf = ({ screening, stream }: LoadedScreening, senderName: string | undefined): ScreeningLine => {
  const { sender, run, findings } = screening;
  return given({
    screeningId: stream.streamId,
    screenedAt: run?.screenedAt,
    senderKind: sender?.kind,
    senderName,
    listedBy: run?.listedBy,
    texts: run?.texts,
    found: findings.length,
    notKept: run?.notKept,
    unjudged: findings.filter((finding) => judgedOf(finding) === undefined).length,
    lexiconVersion: run?.lexiconVersion,
    names: run?.names.count,
  }) as ScreeningLine;
};

/** With every finding, its words as far as they are still kept. */
export async function viewScreening(
  { actor, tenant, locale }: Caller,
  loaded: LoadedScreening,
  senderName?: string,
): Promise<ScreeningView> {
  const { run, findings } = loaded.screening;
  const notes = findings.flatMap(({ sender, reviewer }) => [sender?.noteContentId, reviewer?.noteContentId]);
  const contents = [...new Set([run?.findingsContentId, ...notes].filter((id) => id !== undefined))];
  const opened = contents.length === 0 ? new Map<string, string>() : await tenant.vault.open(contents);
  const sealed = opened.get(run?.findingsContentId ?? '');
  const words = sealed === undefined ? [] : (JSON.parse(sealed) as readonly FindingWords[]);
  const told = (judged: Judged | undefined) =>
    judged &&
    given({
      judgement: judged.judgement,
      reason: judged.reason,
      note: opened.get(judged.noteContentId ?? ''),
      at: judged.at,
    });
  const items = findings.map(({ rule, text, score, sender, reviewer }, at) => {
    const { nameId: _, ...found } = words[at] ?? {};
    return given({
      finding: at + 1,
      rule,
      ruleName: RULE_WORDS[rule].name[locale],
      advice: RULE_WORDS[rule].advice[locale],
      score: score / 100,
      text,
      ...found,
      sender: told(sender),
      reviewer: told(reviewer),
    }) as ScreeningFinding;
  });
  return {
    ...lineOf(loaded, senderName),
    part: loaded.role,
    findings: items,
    allowedActions: [...allowedScreeningActions(actor, loaded).allowed],
  };
}
