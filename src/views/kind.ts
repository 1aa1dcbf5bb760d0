import type { Claim } from '../dossier/index.ts';

/** What each kind of claim is, in the words of the key. */
export const kindMeanings: Readonly<Record<Claim['kind'], string>> = {
  statement: 'what somebody says is so',
  demand: 'what somebody asks of another',
  offer: 'what somebody would give',
  answer: 'what is said to a demand or an offer',
  denial: 'that something is not so',
  figure: 'a number that somebody gives',
  assessment: 'what somebody concludes',
};
