import type { Answer, Claim } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { linkActor, type LinkText } from './links.ts';

/** One demand or offer, and what each addressee said to it. */
export interface DemandView extends ClaimRow {
  readonly to: readonly LinkText[];
  readonly answers: readonly DemandAnswer[];
  /** Addressees of whom the dossier holds no answer. */
  readonly unanswered: readonly LinkText[];
}

export interface DemandAnswer {
  readonly actor: LinkText;
  /** `rejects`. */
  readonly word: string;
  readonly claim: LinkText;
  readonly when: string;
}

/** Demands and offers by who makes them: those with most first, then by name. */
export function listDemands(context: Context): {
  readonly actor: LinkText;
  readonly anchor: string;
  readonly demands: readonly DemandView[];
}[] {
  return context.dossier.actors.all
    .map((actor) => ({
      actor: linkActor(context.addresses, actor),
      anchor: actor.id,
      demands: actor.claims
        .filter(({ kind }) => kind === 'demand' || kind === 'offer')
        .map((claim) => showDemand(context, claim)),
    }))
    .filter(({ demands }) => demands.length > 0)
    .toSorted((a, b) => b.demands.length - a.demands.length);
}

function showDemand(context: Context, claim: Claim): DemandView {
  const { addresses } = context;
  // The same demand in another source is the same demand: its answers are answers to this one.
  const said = [claim, ...claim.carriers];
  const answers = [...new Set(said.flatMap(({ backLinks }) => backLinks.answers))];
  const answered = new Set(answers.map(({ by }) => by));
  return {
    ...showClaimRow(context, claim),
    to: claim.to.map((actor) => linkActor(addresses, actor)),
    answers: answers.map((answer) => {
      const row = showClaimRow(context, answer);
      return {
        actor: row.speaker,
        word: answer.answer ? answerWords[answer.answer] : '',
        claim: row.claim,
        when: row.when,
      };
    }),
    unanswered: claim.to
      .filter((actor) => !answered.has(actor))
      .map((actor) => linkActor(addresses, actor)),
  };
}

const answerWords: Readonly<Record<Answer, string>> = {
  accepts: 'accepts',
  rejects: 'rejects',
  conditions: 'sets conditions',
  silent: 'does not answer',
};
