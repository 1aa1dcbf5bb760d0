import type { Counts, MadeFile } from './dossier.ts';
import type { Random } from './random.ts';
import { makeClause, makeParagraph, makeSentence } from './words.ts';

/** How many claims an article of a full dossier has. */
export const claimsPerArticle = 5;

/** The id of one claim of one article. */
export function claimId(article: number, claim: number): string {
  return `claim-${article}-${claim}`;
}

/** The day on which an article appears: eight in three days, so that an archive grows in time. */
export function dayOf(article: number, daysBefore = 0): string {
  const day = Math.floor((article * 3) / 8) - daysBefore;
  return new Date(Date.UTC(2012, 0, 1 + day)).toISOString().slice(0, 10);
}

/** About 600 words of Markdown as a blog has them. The first holds one claim: a dossier has at least one actor. */
export function plainArticle(random: Random, index: number, counts: Counts): MadeFile {
  const paragraph = (): string => {
    const text = makeParagraph(random, 45);
    const [first = '', ...rest] = text.split(' ');
    return random.next() < 0.5
      ? `${first} **${rest.slice(0, 3).join(' ')}** ${rest.slice(3).join(' ')} See [more](https://bench.example/${index}).`
      : text;
  };
  const section = (): string =>
    [`## ${makeClause(random)}`, paragraph(), paragraph(), paragraph()].join('\n\n');
  const list = Array.from({ length: 4 }, () => `- ${makeSentence(random)}`).join('\n');
  const body = [paragraph(), section(), list, section(), section()];
  if (index === 0)
    body.push(`:::claim{#only by=actor-0 about=issue-0 on=2012 para=1}\nA claim.\n:::`);
  return toFile(random, index, counts, body);
}

/** About 600 words in five claims, with a paragraph between. */
export function fullArticle(random: Random, index: number, counts: Counts): MadeFile {
  const body: string[] = [makeParagraph(random, 40)];
  for (let claim = 0; claim < claimsPerArticle; claim += 1) {
    if (claim % 2 === 0) body.push(`## ${makeClause(random)}`);
    body.push(makeClaim(random, index, claim, counts));
    if (claim % 2 === 1) body.push(makeParagraph(random, 40));
  }
  return toFile(random, index, counts, body);
}

function toFile(random: Random, index: number, counts: Counts, body: readonly string[]): MadeFile {
  const publisher = index % 25 === 0 ? index / 25 : random.favour(counts.publishers);
  const text = `---
title: ${makeClause(random)}
publisher: publisher-${Math.min(publisher, counts.publishers - 1)}
url: https://source-${index}.example/
published: ${dayOf(index)}
accessed: ${dayOf(index)}
language: en
kind: news-report
paragraphs: 12
reliability: Made up.
summary: ${makeSentence(random)}
---

${body.join('\n\n')}
`;
  return { file: `content/articles/article-${index}.md`, text };
}

function makeClaim(random: Random, article: number, claim: number, counts: Counts): string {
  const attributes = [
    `#${claimId(article, claim)}`,
    `by=actor-${speakerOf(random, article, claim, counts)}`,
    `about=${issuesOf(random, article, claim, counts)}`,
    `on=${dayOf(article, random.below(20))}`,
    `para=${1 + random.below(12)}`,
    ...(random.next() < 0.7 || claim === 0
      ? [`event=event-${Math.min(Math.floor(article / 5), counts.events - 1)}`]
      : []),
    ...(random.next() < 0.4 || claim === 0
      ? [`at=place-${placeOf(random, article, claim, counts)}`]
      : []),
    ...kindOf(random, article, claim),
    ...relationOf(random, article),
  ];
  const quotation = random.next() < 0.6 ? `> the ${makeClause(random).slice(4)}\n\n` : '';
  const other = claimId(random.below(article + 1), random.below(claimsPerArticle));
  const speaker = `actor-${random.favour(counts.actors)}`;
  const notes = `${makeParagraph(random, 45)} Beside it stands [another claim](claim:${other}), and [an actor](actor:${speaker}).`;
  return `:::claim{${attributes.join(' ')}}\n${makeSentence(random)}\n\n${quotation}${notes}\n:::`;
}

/** Each actor speaks at least once, in the first claim of one article of ten. */
function speakerOf(random: Random, article: number, claim: number, counts: Counts): number {
  const isOwn = claim === 0 && article % 10 === 0;
  return isOwn ? Math.min(article / 10, counts.actors - 1) : random.favour(counts.actors);
}

/** What an actor's own claim is about bears out its positions. */
function issuesOf(random: Random, article: number, claim: number, counts: Counts): string {
  const isOwn = claim === 0 && article % 10 === 0;
  const first = isOwn ? (article / 10) % counts.issues : random.favour(counts.issues);
  return `issue-${first},issue-${(first + 1) % counts.issues}`;
}

function placeOf(random: Random, article: number, claim: number, counts: Counts): number {
  const isOwn = claim === 0 && article % 20 === 0;
  return isOwn ? Math.min(article / 20, counts.places - 1) : random.favour(counts.places);
}

/** The last claim of one article in four is a demand; one of the next article answers it. */
function kindOf(random: Random, article: number, claim: number): string[] {
  if (claim === claimsPerArticle - 1 && article % 4 === 0) {
    return ['kind=demand', 'to=actor-0'];
  }
  if (claim === 1 && article % 4 === 1) {
    const answer = random.pick(['accepts', 'rejects', 'conditions']);
    return [
      'kind=answer',
      `answers=${claimId(article - 1, claimsPerArticle - 1)}`,
      `answer=${answer}`,
    ];
  }
  return random.next() < 0.3 ? ['kind=figure'] : [];
}

/** To a claim of one of the forty articles before; a demand is never repeated, for its answers would be shared. */
function relationOf(random: Random, article: number): string[] {
  const chance = random.next();
  if (article === 0 || chance > 0.55) return [];
  const target = claimId(
    Math.max(0, article - 1 - random.below(40)),
    random.below(claimsPerArticle - 1),
  );
  const names = [
    'supports',
    'supports',
    'supports',
    'refines',
    'repeats',
    'contradicts',
    'supersedes',
  ];
  return [`${random.pick(names)}=${target}`];
}
