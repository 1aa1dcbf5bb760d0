import { claimId, dayOf } from './articles.ts';
import type { Counts, MadeFile } from './dossier.ts';
import type { Random } from './random.ts';
import { makeClause, makeName, makeParagraph, makeSentence } from './words.ts';

/** Actors; in a full dossier each with two positions that its own claim bears out. */
export function listActors(random: Random, counts: Counts, isFull: boolean): MadeFile[] {
  return many(counts.actors, (index) => {
    const own = Math.min(index * 10, counts.articles - 1);
    const position = (issue: number): string => `  - issue: issue-${issue % counts.issues}
    from: ${dayOf(own)}
    stance: stance-${random.below(3)}
    summary: ${makeSentence(random)}
    claims: [${claimId(own, 0)}]`;
    const positions = isFull
      ? `positions:\n${position(index)}\n${position(index + 1)}`
      : 'positions: []';
    return record(
      `actors/actor-${index}`,
      `name: ${makeName(random, index)}
kind: ${random.pick(['person', 'government', 'group'])}
role: ${makeClause(random)}
side: side-${index % 4}
${positions}`,
      makeParagraph(random, 40),
    );
  });
}

/** What every dossier has: issues with their scales, and publishers. */
export function listShelves(random: Random, counts: Counts): MadeFile[] {
  const stance = (index: number): string => `  - id: stance-${index}
    label: Stance ${index}
    meaning: ${makeSentence(random)}`;
  return [
    ...many(counts.issues, (index) =>
      record(
        `issues/issue-${index}`,
        `title: ${makeName(random, index)}
question: Has ${makeClause(random).toLowerCase()}?
order: ${index + 1}
stances:
${[0, 1, 2].map(stance).join('\n')}`,
        makeParagraph(random, 60),
      ),
    ),
    ...many(counts.publishers, (index) =>
      record(
        `publishers/publisher-${index}`,
        `name: ${makeName(random, index)}\nkind: newsroom\nabout: ${makeSentence(random)}`,
        '',
      ),
    ),
  ];
}

export function listEvents(random: Random, counts: Counts): MadeFile[] {
  return many(counts.events, (index) =>
    record(
      `events/event-${index}`,
      `title: ${makeClause(random)}
on: ${dayOf(index * 5)}
kind: ${random.pick(['strike', 'talks', 'statement', 'decision'])}
places: [place-${random.favour(counts.places)}]
summary: ${makeSentence(random)}`,
      makeParagraph(random, 40),
    ),
  );
}

export function listPlaces(random: Random, counts: Counts): MadeFile[] {
  return many(counts.places, (index) =>
    record(
      `places/place-${index}`,
      `name: ${makeName(random, index)}\nkind: city\ncountry: Country ${index % 6}`,
      '',
    ),
  );
}

export function listDisputes(random: Random, counts: Counts): MadeFile[] {
  return many(counts.disputes, (index) => {
    const near = Math.min(index * 20, counts.articles - 1);
    const version = (claim: number): string => `  - says: ${makeClause(random)}
    ground: ${makeSentence(random)}
    claims: [${claimId(near, claim)}]`;
    return record(
      `disputes/dispute-${index}`,
      `title: ${makeClause(random)}
question: Has ${makeClause(random).toLowerCase()}?
order: ${index + 1}
issues: [issue-${random.favour(counts.issues)}]
versions:
${version(1)}
${version(2)}
settledBy: ${makeSentence(random)}
prints: ${makeSentence(random)}`,
      makeParagraph(random, 40),
    );
  });
}

function many(count: number, make: (index: number) => MadeFile): MadeFile[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function record(name: string, front: string, body: string): MadeFile {
  return { file: `content/${name}.md`, text: `---\n${front}\n---\n\n${body}\n` };
}
