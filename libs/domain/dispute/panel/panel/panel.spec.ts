import { instant } from '../../../kernel/message.js';
import { ana, ben, cai, eda, eve, EXPERTS, mia, noa, shop } from '../../../testing/core/actors.js';
import { shanghai, withdrawComplaint } from '../../../testing/core/commands.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { mediatingItems } from '../../../testing/talks/mediation-stories.js';
import {
  acceptSeat,
  appointExpert,
  challengeExpert,
  commitDraw,
  consentToPanel,
  contributeNonce,
  decideChallenge,
  decideCompetence,
  declineSeat,
  freezeDrawList,
  listExperts,
  nominateExpert,
  objectToCompetence,
  panelClock,
  panelIdOf,
  recordCompetence,
  recuseExpert,
  removeExpert,
  requestPanel,
  returnExpertList,
  revealDraw,
  seatClock,
  waiveExclusion,
  withdrawPanelConsent,
  withdrawPanelRequest,
} from '../../../testing/panel/panel-commands.js';
import {
  acceptAll,
  afterMediation,
  listFrozen,
  listSent,
  nominating,
  panelAgreed,
  panelAppointed,
  panelAsked,
  panelConstituted,
  panelDrawn,
  presiding,
  reserved,
  seatedAfter,
} from '../../../testing/panel/panel-stories.js';
import { inquired, lifted, noticed, silent } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given, planAfter } from '../../../testing/core/story.js';
import type { ExpertContext } from '../../core/decision-context.js';
import { exclusionsOf } from './eligibility.js';
import { allowedActions } from '../../decider.js';
import { getStage } from '../../core/state.js';
import { panelSubject } from '../../core/subject.js';
import { visibilityOf } from '../../visibility/visibility.js';
import { getPanel, seatsOf } from './panels.js';

const BAG = 'pair:ben:bag';
const CAP = 'pair:ben:cap';
const person = (id = '') => ({ kind: 'person', id }) as const;
const panelAfter = (past: Parameters<typeof disputeAfter>[0]) => {
  const dispute = disputeAfter(past);
  return { ...getPanel(dispute, panelIdOf(dispute)), ...getStage(dispute, panelSubject(panelIdOf(dispute))) };
};

describe('a panel is asked for', () => {
  it('after a default, by a party, and everybody concerned is told', () =>
    given(...silent)
      .when(requestPanel('03-10T10:00', [BAG]))
      .then(
        recorded('PanelRequested', {
          requestedBy: 'party',
          requesterId: 'ana',
          parties: ['ana', 'ben'],
          mode: 'draw',
          size: 3,
          due: due('03-16T00:00'),
        }),
        ordered('panel-news', 'ana', BAG),
        ordered('panel-news', 'ben', BAG),
      ));
  it('after a mediation that failed, by the platform of the item', () =>
    given(...afterMediation)
      .when(requestPanel('03-21T10:00', [BAG], {}, shop))
      .then(
        recorded('PanelRequested', { requestedBy: 'platform', requesterId: 'shop' }),
        ordered('panel-news', 'ana', BAG),
        ordered('panel-news', 'ben', BAG),
      ));
  it('after a waiting period that ended without a suit', () =>
    expect(panelAfter(andThen(lifted, requestPanel('03-25T10:00', [BAG], {}, ben))).parties).toEqual(['ana', 'ben']));
  it('not before, nor while a mediation or another panel runs', () => {
    given(...noticed)
      .when(requestPanel('03-04T10:00', [BAG]))
      .thenRefused('PanelTooEarly');
    given(...inquired)
      .when(requestPanel('03-22T10:00', [BAG]))
      .thenRefused('PanelTooEarly');
    given(...mediatingItems)
      .when(requestPanel('03-10T10:00', [BAG]))
      .thenRefused('MediationRuns');
    given(...panelAsked)
      .when(requestPanel('03-11T10:00', ['pair:cai:bag']))
      .thenRefused('WrongStage');
    given(...andThen(silent, withdrawComplaint('03-09T10:00', BAG)))
      .when(requestPanel('03-10T10:00', [BAG]))
      .thenRefused('PanelTooEarly');
  });
  it('about pairs of one’s own, each once', () => {
    given(...silent)
      .when(requestPanel('03-10T10:00', []))
      .thenRefused('NothingNamed');
    given(...silent)
      .when(requestPanel('03-10T10:00', [BAG, BAG]))
      .thenRefused('NamedTwice');
    given(...silent)
      .when(requestPanel('03-10T10:00', [BAG], {}, cai))
      .thenRefused('UnknownReference');
    given(...silent)
      .when(requestPanel('03-10T10:00', [BAG], {}, eve))
      .thenRefused('NotFound');
  });
  it('for what the rulebook has, never for an award', () => {
    given(...silent)
      .when(requestPanel('03-10T10:00', [BAG], { legalKind: 'arbitral-award' }))
      .thenRefused('LegalKindNotCarried');
    given(...silent)
      .when(requestPanel('03-10T10:00', [BAG], { size: 2 }))
      .thenRefused('NotByRulebook');
    given(...silent)
      .when(requestPanel('03-10T10:00', [BAG], { size: 1, mode: 'nomination' }))
      .thenRefused('NotByRulebook');
  });
  it('and the dispute waits for it, open or closed before', () => {
    expect(getStage(disputeAfter(panelAsked), 'dispute').stage).toBe('panel');
    const taken = disputeAfter(andThen(panelAsked, withdrawPanelRequest('03-12T10:00')));
    expect([getStage(taken, 'dispute').stage, taken.tasks['next-step/dispute'] !== undefined]).toEqual([
      'next-step',
      true,
    ]);
    given(...panelAsked)
      .when(withdrawPanelRequest('03-12T10:00', ben))
      .thenRefused('NotYourPart');
  });
  it('and ends with the last pair that was withdrawn', () =>
    expect(panelAfter(andThen(panelAsked, withdrawComplaint('03-12T10:00', BAG, CAP)))).toMatchObject({
      outcome: 'withdrawn',
      stage: 'closed',
    }));
});

describe('its competence', () => {
  it('binds whoever consented, and is settled as soon as all have', () => {
    given(...andThen(panelAsked, consentToPanel('03-10T11:00', ana)))
      .when(consentToPanel('03-11T10:00', ben))
      .then(
        recorded('PanelConsented', { partyId: 'ben' }),
        recorded('CompetenceSettled', { legalKind: 'contractual-decision', unbound: [], due: due('03-13T00:00') }),
      );
    given(...andThen(panelAsked, consentToPanel('03-10T11:00', ana)))
      .when(consentToPanel('03-10T12:00', ana))
      .thenRefused('AnsweredAlready');
  });
  it('falls to advice where somebody is not bound', () =>
    given(...andThen(panelAsked, consentToPanel('03-10T11:00', ana)))
      .when(panelClock('LapsePanelConsent', '03-16T00:01'))
      .then(recorded('CompetenceSettled', { legalKind: 'advisory-opinion', unbound: ['ben'] })));
  it('may rest on rules that a party accepted before, as a person records them', () => {
    const bound = andThen(panelAsked, consentToPanel('03-10T11:00', ana), recordCompetence('03-11T10:00', 'ben'));
    given(...bound)
      .when(panelClock('LapsePanelConsent', '03-16T00:01'))
      .then(recorded('CompetenceSettled', { legalKind: 'contractual-decision', unbound: [] }));
    given(...panelAsked)
      .when(recordCompetence('03-11T10:00', 'eve'))
      .thenRefused('UnknownReference');
    given(...panelAsked)
      .when(recordCompetence('03-11T10:00', 'ana', 'delegation-agreement'))
      .thenRefused('UnknownReference');
  });
  it('is decided before anything else goes on, and the time that takes is not counted', () => {
    const objected = andThen(listFrozen, objectToCompetence('03-12T10:00', ben));
    given(...objected)
      .when(contributeNonce('03-12T11:00', ana, 'four'))
      .thenRefused('WrongStage');
    given(...objected)
      .when(decideCompetence('03-14T10:00', 'rejected'))
      .then(recorded('CompetenceDecided', { legalKind: 'contractual-decision', resumed: due('03-16T00:00') }));
    expect(panelAfter(andThen(objected, decideCompetence('03-14T10:00', 'advisory-only')))).toMatchObject({
      legalKind: 'advisory-opinion',
      stage: 'draw-nonces',
    });
    expect(panelAfter(andThen(objected, decideCompetence('03-14T10:00', 'no-competence')))).toMatchObject({
      outcome: 'no-competence',
      stage: 'closed',
    });
  });
  it('cannot bind whoever took its consent back', () => {
    const withdrawn = andThen(panelAgreed, withdrawPanelConsent('03-12T10:00', ben));
    given(...withdrawn)
      .when(decideCompetence('03-13T10:00', 'rejected'))
      .thenRefused('LegalKindNotCarried');
    given(...andThen(withdrawn, decideCompetence('03-13T10:00', 'advisory-only')))
      .when(commitDraw('03-13T11:00'))
      .then(recorded('DrawCommitted'));
    given(...andThen(panelAsked, recordCompetence('03-11T10:00', 'ben')))
      .when(withdrawPanelConsent('03-12T10:00', ben))
      .thenRefused('NoConsentGiven');
  });
});

describe('training', () => {
  const why = (training: ExpertContext['training'], at: string) => {
    const dispute = disputeAfter(panelAgreed);
    const { eda: known } = EXPERTS;
    if (!known) throw new Error('no such expert');
    const { training: _, ...rest } = known;
    const expert = { ...rest, ...(training && { training }) };
    return exclusionsOf(Object.keys(dispute.panels)[0] ?? '', 'eda', expert, fileOf(dispute, mia), shanghai(at)).map(
      (one) => one.why,
    );
  };
  it('is asked of whoever sits, as long and as new as the rulebook says', () => {
    expect(why({ completedAt: shanghai('03-01T10:00'), hours: 8 }, '03-11T10:00')).toEqual([]);
    expect(why({ completedAt: shanghai('03-01T10:00'), hours: 7 }, '03-11T10:00')).toEqual(['not-trained']);
    expect(why(undefined, '03-11T10:00')).toEqual(['not-trained']);
    expect(why({ completedAt: instant('2024-03-10T10:00:00Z'), hours: 8 }, '03-11T10:00')).toEqual(['not-trained']);
    expect(why({ completedAt: instant('2024-03-12T10:00:00Z'), hours: 8 }, '03-11T10:00')).toEqual([]);
  });
});

describe('the draw', () => {
  it('is from the whole roster as it was at a position, with every reason', () => {
    const { draw } = panelAfter(listFrozen);
    expect(draw).toMatchObject({ position: 7, nonces: [] });
    expect(
      Object.fromEntries(
        draw?.candidates.map(({ neutralId, excluded }) => [neutralId, excluded.map(({ why }) => why)]) ?? [],
      ),
    ).toEqual({
      eda: [],
      fay: [],
      gus: [],
      hal: [],
      ivy: [],
      kit: ['client'],
      lou: ['kin'],
      moe: ['not-available'],
      ned: ['right-type', 'language'],
    });
  });
  it('needs the commitment before the list, and the list before nonces', () => {
    given(...panelAgreed)
      .when(freezeDrawList('03-11T11:00'))
      .thenRefused('WrongStage');
    given(...andThen(panelAgreed, commitDraw('03-11T11:00')))
      .when(contributeNonce('03-11T12:00', ana, 'four'))
      .thenRefused('WrongStage');
    given(...andThen(listFrozen, contributeNonce('03-12T10:00', ana, 'four')))
      .when(contributeNonce('03-12T11:00', ana, 'five'))
      .thenRefused('AnsweredAlready');
  });
  it('takes nothing after the end of its time, however late the clock is', () => {
    given(...listFrozen)
      .when(contributeNonce('2026-03-14T00:00:00.000', ana, 'four'))
      .then(recorded('NonceContributed', { partyId: 'ana' }));
    given(...listFrozen)
      .when(contributeNonce('2026-03-14T00:00:01', ana, 'four'))
      .thenRefused('DeadlinePassed');
    given(...andThen(panelAsked, consentToPanel('03-10T11:00', ana)))
      .when(consentToPanel('2026-03-16T00:00:01', ben))
      .thenRefused('DeadlinePassed');
  });
  it('owes its secret when all that is mixed with it is fixed, and not before', () => {
    const closed = andThen(
      listFrozen,
      contributeNonce('03-12T10:00', ana, 'four'),
      panelClock('CloseNonces', '03-14T00:01'),
    );
    const kinds = (past: typeof closed) =>
      planAfter(past).effects.flatMap(({ kind, key }) => (kind === 'tell-secret' ? [key] : []));
    expect([kinds(listFrozen), kinds(closed)]).toEqual([[], ['tell-secret:draw-1']]);
    given(...closed)
      .when(revealDraw('03-14T00:02', 'other'))
      .thenRefused('SecretDiffers');
    expect(kinds(panelDrawn)).toEqual([]);
  });
  it('takes only who can sit, three and the reserve, the first presiding', () => {
    const { draw, reserve } = panelAfter(panelDrawn);
    const seats = seatsOf(disputeAfter(panelDrawn), panelIdOf(disputeAfter(panelDrawn))).map(
      ([, { seat, neutralId }]) => [seat, neutralId],
    );
    expect(seats.map(([seat]) => seat)).toEqual(['presiding', 'member', 'member']);
    expect([...seats.map(([, id]) => id), ...reserve].sort()).toEqual(['eda', 'fay', 'gus', 'hal', 'ivy']);
    expect(draw?.result).toMatchObject({ independent: true });
  });
  it('waits for a public value where no side added anything, and is marked where nobody enters it', () => {
    const waits = andThen(listFrozen, panelClock('CloseNonces', '03-14T00:01'));
    expect(panelAfter(waits)).toMatchObject({ stage: 'draw-public-value', deadline: due('03-17T00:00') });
    const marked = andThen(waits, panelClock('LapsePublicValue', '03-17T00:01'), revealDraw('03-17T00:02'));
    expect(panelAfter(marked).draw?.result?.independent).toBe(false);
  });
});

describe('a seat', () => {
  it('is taken after the declaration, and the panel is there with the last one', () => {
    const [first = '', second = '', third = ''] = seatedAfter(panelDrawn);
    given(...panelDrawn)
      .when(acceptSeat('03-15T10:00', person(first), { noTies: false }))
      .thenRefused('DeclarationMissing');
    given(...panelDrawn)
      .when(acceptSeat('03-15T10:00', person(reserved[0])))
      .thenRefused('NotFound');
    given(...andThen(panelDrawn, acceptSeat('03-15T10:00', person(first)), acceptSeat('03-15T10:00', person(second))))
      .when(acceptSeat('03-15T10:00', person(third)))
      .then(
        recorded('ExpertAccepted', { neutralId: third }),
        recorded('PanelConstituted', { legalKind: 'contractual-decision', challengeDue: due('03-19T00:00') }),
        recorded('PanelFileOpened', { pairs: [BAG, CAP], readDue: due('03-17T00:00') }),
        ordered('panel-news', 'ana', BAG, CAP),
        ordered('panel-news', 'ben', BAG, CAP),
      );
  });
  it('goes to the next of the reserve where somebody declines or stays silent', () => {
    const [first = '', second = ''] = seatedAfter(panelDrawn);
    const { reserve } = panelAfter(panelDrawn);
    given(...panelDrawn)
      .when(declineSeat('03-15T10:00', person(first)))
      .then(
        recorded('ExpertDeclined', { neutralId: first, reason: 'no-time' }),
        recorded('ExpertAsked', { neutralId: reserve[0], how: 'reserve', due: due('03-18T00:00') }),
      );
    const gone = andThen(
      panelDrawn,
      declineSeat('03-15T10:00', person(first)),
      seatClock('03-17T00:01', second),
      seatClock('03-18T00:02', reserve[0] ?? ''),
    );
    expect(disputeAfter(gone).tasks).toHaveProperty(
      Object.keys(disputeAfter(gone).tasks).find((key) => key.startsWith('appoint-expert')) ?? 'none',
    );
    given(...gone)
      .when(appointExpert('03-18T10:00', first))
      .thenRefused('ExpertExcluded');
  });
  it('is filled by appointment with nobody who cannot sit, nor twice', () => {
    given(...panelAppointed)
      .when(appointExpert('03-16T11:00', 'hal'))
      .thenRefused('NoSuchSubject'); // no seat is free
    const open = andThen(
      silent,
      requestPanel('03-10T10:00', [BAG], { mode: 'appointment' }),
      panelClock('LapsePanelConsent', '03-16T00:01'),
    );
    for (const [id, code] of [
      ['kit', 'ExpertExcluded'],
      ['lou', 'ExpertExcluded'],
      ['max', 'UnknownReference'],
    ] as const)
      given(...open)
        .when(appointExpert('03-16T10:00', id))
        .thenRefused(code);
    given(...andThen(open, appointExpert('03-16T10:00', 'eda')))
      .when(appointExpert('03-16T10:01', 'eda'))
      .thenRefused('NamedTwice');
    expect(panelAfter(acceptAll(panelAppointed, '03-17T10:00'))).toMatchObject({
      stage: 'file-reading',
      legalKind: 'advisory-opinion',
    });
  });
  it('is open to a waived tie only where the rulebook lets the parties and all of them did', () => {
    const open = andThen(
      silent,
      requestPanel('03-10T10:00', [BAG], { mode: 'appointment' }),
      panelClock('LapsePanelConsent', '03-16T00:01'),
    );
    given(...open)
      .when(waiveExclusion('03-16T09:00', ana, 'lou', 'kin'))
      .thenRefused('NotWaivable');
    const half = andThen(open, waiveExclusion('03-16T09:00', ana, 'kit', 'client'));
    given(...half)
      .when(appointExpert('03-16T10:00', 'kit'))
      .thenRefused('ExpertExcluded');
    given(...andThen(half, waiveExclusion('03-16T09:30', ben, 'kit', 'client')))
      .when(appointExpert('03-16T10:00', 'kit'))
      .then(recorded('ExpertAsked', { neutralId: 'kit' }));
  });
});

describe('other ways', () => {
  it('strike and rank: whoever nobody struck, by the sum of ranks, then the better worst rank', () => {
    const returned = andThen(listSent, returnExpertList('03-17T10:00', ana, ['eda'], ['fay', 'gus', 'hal', 'ivy']));
    given(...returned)
      .when(returnExpertList('03-17T11:00', ana, [], []))
      .thenRefused('AnsweredAlready');
    given(...returned)
      .when(returnExpertList('03-17T11:00', ben, ['eda', 'fay'], []))
      .thenRefused('TooMany');
    const [, ranked] = story0(
      andThen(returned, returnExpertList('03-17T11:00', ben, ['ivy'], ['hal', 'gus', 'fay', 'eda'])),
      'ExpertsRanked',
    );
    // fay 1 + 3, gus 2 + 2, hal 3 + 1: all four; gus has the better worst rank, fay and hal are drawn
    expect(ranked?.order.map(({ neutralId, sum, worst }) => [neutralId, sum, worst]).slice(0, 1)).toEqual([
      ['gus', 4, 2],
    ]);
    expect(ranked?.order.map(({ neutralId }) => neutralId).sort()).toEqual(['fay', 'gus', 'hal']);
  });
  it('a list that does not come back strikes nobody', () => {
    const [, ranked] = story0(andThen(listSent, panelClock('LapseExpertList', '03-20T00:01')), 'ExpertsRanked');
    expect(ranked?.order.map(({ sum }) => sum)).toEqual([2, 2, 2, 2, 2]);
    given(
      ...andThen(
        silent,
        requestPanel('03-10T10:00', [BAG], { mode: 'strike-and-rank' }),
        panelClock('LapsePanelConsent', '03-16T00:01'),
      ),
    )
      .when(listExperts('03-16T10:00', 'eda', 'fay', 'lou'))
      .thenRefused('ExpertExcluded');
  });
  it('nomination: each side one, the association the presiding one and whom a side left out', () => {
    const one = andThen(nominating, nominateExpert('03-17T10:00', ana, 'eda'));
    given(...one)
      .when(nominateExpert('03-17T11:00', ana, 'fay'))
      .thenRefused('AnsweredAlready');
    given(...one)
      .when(nominateExpert('03-17T11:00', cai, 'eda'))
      .thenRefused('NamedTwice');
    given(...one)
      .when(panelClock('LapseNominations', '03-19T00:01'))
      .then(
        recorded('NominationsClosed'),
        recorded('SeatsOpened'),
        recorded('ExpertAsked', { neutralId: 'eda', how: 'nominated' }),
      );
    const both = andThen(one, nominateExpert('03-17T11:00', cai, 'fay'));
    expect(
      seatsOf(disputeAfter(both), panelIdOf(disputeAfter(both))).map(([, { seat, neutralId }]) => [seat, neutralId]),
    ).toEqual([
      ['presiding', undefined],
      ['member', 'eda'],
      ['member', 'fay'],
    ]);
  });
});

/** The last event of this type. */
const story0 = <T extends 'ExpertsRanked'>(past: Parameters<typeof disputeAfter>[0], type: T) => {
  const found = past.findLast((event) => event.type === type);
  return [found?.type, found?.data as Extract<(typeof past)[number], { type: T }>['data'] | undefined] as const;
};

describe('a challenge', () => {
  it('is brought within the window, or from when the tie was known', () => {
    given(...panelConstituted)
      .when(challengeExpert('03-18T23:00', ben, presiding))
      .then(recorded('ExpertChallenged', { ground: 'interest', due: due('03-22T00:00') }));
    given(...panelConstituted)
      .when(challengeExpert('03-19T00:01', ben, presiding))
      .thenRefused('DeadlinePassed');
    given(...panelConstituted)
      .when(challengeExpert('03-25T10:00', ben, presiding, 'interest', '03-24T10:00'))
      .then(recorded('ExpertChallenged'));
    given(...panelConstituted)
      .when(challengeExpert('03-16T10:00', cai, presiding))
      .thenRefused('NotYourPart');
  });
  it('is decided by somebody else; upheld, the next is asked and the panel stops until it is whole', () => {
    const challenged = andThen(panelConstituted, challengeExpert('03-16T10:00', ben, presiding));
    given(...challenged)
      .when(decideChallenge('03-17T10:00', presiding, true, mia))
      .thenRefused('SecondPersonNeeded');
    const upheld = andThen(challenged, decideChallenge('03-17T10:00', presiding, true, noa));
    expect(panelAfter(upheld)).toMatchObject({ stage: 'panel-replacement', former: [presiding] });
    const whole = andThen(
      upheld,
      acceptSeat('03-18T10:00', person(reserved.find((id) => seatedAfter(upheld).includes(id)))),
    );
    expect(panelAfter(whole)).toMatchObject({ stage: 'file-reading' });
    expect(panelAfter(whole).members.map(({ neutralId }) => neutralId)).not.toContain(presiding);
  });
  it('is not heard any more from who brought frivolous ones', () => {
    const refused = andThen(
      panelConstituted,
      challengeExpert('03-16T10:00', ben, presiding),
      decideChallenge('03-16T11:00', presiding, false, noa, true),
    );
    given(...refused)
      .when(challengeExpert('03-16T12:00', ben, presiding))
      .thenRefused('ChallengesSpent');
    given(...refused)
      .when(challengeExpert('03-16T12:00', ana, presiding))
      .then(recorded('ExpertChallenged'));
  });
  it('is not waited for by an expert that recuses itself, nor by the association where one does not act', () => {
    const gone = [
      andThen(panelConstituted, recuseExpert('03-16T10:00', person(presiding))),
      andThen(panelConstituted, removeExpert('03-16T10:00', presiding)),
    ];
    for (const past of gone) expect(seatedAfter(past)).not.toContain(presiding);
  });
});

describe('who knows of it', () => {
  const file = fileOf(disputeAfter(panelDrawn), person(seatedAfter(panelDrawn)[0]));
  it('an expert who was asked opens nothing before it has declared itself', () => {
    const asked = visibilityOf(person(seatedAfter(panelDrawn)[0]), file);
    expect([
      asked.whole,
      asked.staff,
      asked.sees(panelSubject(panelIdOf(file.dispute))),
      asked.sees('pair:ben:bag'),
    ]).toEqual([false, false, true, false]);
  });
  it('an expert who sits sees the file, but no mediation, negotiation or room', () => {
    const dispute = disputeAfter(acceptAll(panelDrawn, '03-15T10:00'));
    const visibility = visibilityOf(person(presiding), fileOf(dispute, person(presiding)));
    expect([
      visibility.whole,
      visibility.sees('pair:ben:bag'),
      visibility.sees('mediation:m'),
      visibility.sees('negotiation:n'),
      visibility.sees('room:r'),
    ]).toEqual([true, true, false, false, false]);
  });
  it('a respondent of other pairs learns nothing of it', () => {
    const visibility = visibilityOf(cai, fileOf(disputeAfter(panelDrawn), cai));
    expect(visibility.sees(panelSubject(panelIdOf(disputeAfter(panelDrawn))))).toBe(false);
  });
  it('a party is offered what is left to it', () => {
    const dispute = disputeAfter(listFrozen);
    const offered = (by: typeof ana) => allowedActions(by, fileOf(dispute, by)).map(({ action }) => action);
    expect(offered(ana)).toEqual(expect.arrayContaining(['ContributeNonce', 'ObjectToCompetence']));
    expect(offered(cai)).not.toContain('ContributeNonce');
    expect(offered(eda)).toEqual([]);
  });
});
