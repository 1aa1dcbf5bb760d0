import type { Random } from './random.ts';

const nouns =
  'harbour ferry bridge council board survey report pilot guild channel quay crane toll fund mayor tender anchor shore permit budget route vote panel survey dredger beacon warden ledger engineer pier'.split(
    ' ',
  );
const verbs =
  'opened closed measured approved rejected delayed repaired discussed funded moved inspected counted announced surveyed postponed extended cleared marked reviewed signed'.split(
    ' ',
  );
const adjectives =
  'new northern southern old second annual public joint final early late large small deep narrow open separate combined draft interim'.split(
    ' ',
  );
const times =
  'on Monday,in spring,last year,by noon,after the vote,before winter,at the pier,in the report,near the channel,for the board'.split(
    ',',
  );

/** A sentence of 8 to 20 words or so, without marks that Markdown knows. */
export function makeSentence(random: Random): string {
  const words = [makeClause(random)];
  if (random.next() < 0.5) words.push('while', makeClause(random).toLowerCase());
  return `${words.join(' ')}.`;
}

/** `The northern ferry council approved the draft budget near the channel`. */
export function makeClause(random: Random): string {
  const { pick } = random;
  const subject = `The ${pick(adjectives)} ${pick(nouns)} ${pick(nouns)}`;
  return `${subject} ${pick(verbs)} the ${pick(adjectives)} ${pick(nouns)} ${pick(times)}`;
}

/** Sentences up to about so many words. */
export function makeParagraph(random: Random, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const sentence = makeSentence(random);
    sentences.push(sentence);
    count += sentence.split(' ').length;
  }
  return sentences.join(' ');
}

/** `Northern Ferry Guild 12`: a name that no other record has. */
export function makeName(random: Random, index: number): string {
  const { pick } = random;
  const words = [pick(adjectives), pick(nouns), pick(nouns)];
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${capitals.join(' ')} ${index + 1}`;
}
