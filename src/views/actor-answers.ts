import type { Actor, Answer, Claim } from '../dossier/index.ts';
import type { Context } from './context.ts';
import { formatSpan } from './dates.ts';
import { answerWords } from './demands.ts';
import { linkActor, linkClaim, type LinkText } from './links.ts';
import { toStatements } from './statement.ts';

/** One answer, seen from one of the two sides. */
export interface AnswerView {
  /** The other side. */
  readonly actor: LinkText;
  readonly id: Answer;
  readonly word: string;
  readonly when: string;
  readonly demand: LinkText;
  readonly answer: LinkText;
}

/** What an actor answers to others, or others to the actor. */
export function listAnswers(
  context: Context,
  { claims }: Actor,
  direction: 'given' | 'received',
): AnswerView[] {
  return toStatements(claims).flatMap(({ claims: carried, lead }) =>
    (direction === 'given' ? [lead] : carried).flatMap((claim) =>
      answersOf(context, claim, direction),
    ),
  );
}

/** What a claim answers, or how it is answered, by others than its speaker. */
function answersOf(
  { addresses }: Context,
  claim: Claim,
  direction: 'given' | 'received',
): AnswerView[] {
  const others = direction === 'given' ? claim.relations.answers : claim.backLinks.answers;
  return others
    .filter(({ by }) => by !== claim.by)
    .flatMap((other) => {
      const [demand, answer] = direction === 'given' ? [other, claim] : [claim, other];
      if (!answer.answer) return [];
      return [
        {
          actor: linkActor(addresses, other.by),
          id: answer.answer,
          word: answerWords[answer.answer],
          when: formatSpan(answer.on),
          demand: linkClaim(addresses, demand),
          answer: linkClaim(addresses, answer),
        },
      ];
    });
}
