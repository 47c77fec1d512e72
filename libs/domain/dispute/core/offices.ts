/**
 * What somebody does in a dispute by its own hand: the part that an account took by acting, whatever roles it has in
 * the association. `finder` is everybody who prepared, made or agreed to a finding of bad faith; `proposer` put up what
 * waits for a second person, `seconder` is that person.
 */
export const OFFICES = [
  'case-manager',
  'mediator',
  'expert',
  'representative',
  'challenge-decider',
  'decision-second',
  'review-opener',
  'finder',
  'appeal-decider',
  'proposer',
  'seconder',
] as const;
export type Office = (typeof OFFICES)[number];

/** An office that an account holds or ever held. */
export type Held = {
  readonly office: Office;
  /** What it was about, where that is less than the dispute: `panel:…`, `review:…`, `publication:…`, `party:…`. */
  readonly about?: string;
  /** It was held in another dispute, which goes together with this one. */
  readonly disputeId?: string;
};
/** By account, all that it holds or ever held. */
export type Offices = Readonly<Record<string, readonly Held[]>>;

/** Why two offices exclude each other; the words of each are the catalogue's. */
export const OFFICE_GROUNDS = [
  'handled-the-dispute',
  'mediated-here',
  'decided-here',
  'speaks-for-a-party',
  'chose-the-panel',
  'own-decision',
  'own-finding',
  'own-proposal',
] as const;
export type OfficeGround = (typeof OFFICE_GROUNDS)[number];

/** Where each comes from. None is left to a rulebook or to the parties: they keep people safe in every dispute. */
export const GROUND_SOURCES: Readonly<Record<OfficeGround, string>> = {
  'handled-the-dispute':
    'nobody decides, or mediates behind closed doors, what he prepared (procedures.md 3, Conflict check; Commercial Mediation Regulation 13 and 20: any relation that may touch impartiality) [K-med]; that every act counts is our choice',
  'mediated-here':
    'a mediator is later no assessor, agent, witness or expert of the same dispute (rules on specially invited mediators 16, procedures.md 1.8; 3, Later roles), and what was said to it in confidence is no case manager’s (People’s Mediation Law 15, Commercial Mediation Regulation 19) [K-med]',
  'decided-here': 'deliberations are secret (procedures.md 3, Secrecy); a panelist has no other power here; our choice',
  'speaks-for-a-party':
    'who acts for a party decides nothing for the other and hears nothing from it: grounds of recusal of arbitrators in PRC law (procedures.md 3, Conflict check) [K-high]',
  'chose-the-panel':
    'a challenge is decided by an administrator who is not on the panel (procedures.md 3, Who decides challenge), nor handles the dispute; the second half is our choice',
  'own-decision': 'a review is for people who neither made, prepared nor approved the decision; our choice',
  'own-finding':
    'an appeal is for people who neither made, prepared nor approved the finding, nor work where they do; our choice',
  'own-proposal': 'high-impact outcomes need a second person (practice P13, P17, P21); our choice',
};

/** How far one office shuts out another: from the whole dispute, or from the same thing alone. */
export type Bar = { readonly from: 'dispute' | 'same'; readonly ground: OfficeGround };
type Row = { readonly [Sought in Office]?: Bar };

const dispute = (ground: OfficeGround): Bar => ({ from: 'dispute', ground });
const same = (ground: OfficeGround): Bar => ({ from: 'same', ground });

/** Every office of the association's staff. */
const staff = (ground: OfficeGround): Row => ({
  'case-manager': dispute(ground),
  'challenge-decider': dispute(ground),
  'decision-second': dispute(ground),
  'review-opener': dispute(ground),
  finder: dispute(ground),
  'appeal-decider': dispute(ground),
  proposer: dispute(ground),
  seconder: dispute(ground),
});

/** Whoever acted for the association is no neutral here, and speaks for nobody. */
const HANDLED: Row = {
  mediator: dispute('handled-the-dispute'),
  expert: dispute('handled-the-dispute'),
  representative: dispute('handled-the-dispute'),
};

/**
 * Which office shuts out which: by the one that is held, then by the one that is sought. What is not here is free.
 * Nothing else in the program says so.
 */
export const EXCLUDES: { readonly [H in Office]: Row } = {
  'case-manager': {
    ...HANDLED,
    'challenge-decider': dispute('chose-the-panel'),
    'review-opener': same('own-decision'),
  },
  mediator: {
    expert: dispute('mediated-here'),
    representative: dispute('mediated-here'),
    ...staff('mediated-here'),
  },
  expert: {
    mediator: dispute('decided-here'),
    expert: same('own-decision'),
    representative: dispute('decided-here'),
    ...staff('decided-here'),
  },
  representative: {
    mediator: dispute('speaks-for-a-party'),
    expert: dispute('speaks-for-a-party'),
    ...staff('speaks-for-a-party'),
  },
  'challenge-decider': HANDLED,
  'decision-second': { ...HANDLED, 'review-opener': same('own-decision') },
  'review-opener': HANDLED,
  finder: { ...HANDLED, 'appeal-decider': same('own-finding') },
  'appeal-decider': HANDLED,
  proposer: { ...HANDLED, seconder: same('own-proposal') },
  seconder: HANDLED,
};
