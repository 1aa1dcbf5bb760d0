import type { Corpus } from '../corpus.ts';
import { compareText, type Problem } from '../problems.ts';
import { didYouMean } from '../suggest.ts';
import { claimsById, problemAt } from './rule.ts';

/** A position rests on at least one claim, and that claim is about its issue. */
export function positionWithoutClaim(corpus: Corpus): Problem[] {
  const { ids, records } = corpus;
  const byId = claimsById(corpus);
  return records.actors.flatMap((actor) =>
    actor.data.positions.flatMap(({ issue, claims: named }, index) => {
      if (named.length === 0) {
        const message = `Unexpected position on \`${issue.id}\` without claims, expected at least one that bears it out`;
        return [problemAt(actor, ['positions', index], 'position-without-claim', message)];
      }
      return named.flatMap(({ id }, place) => {
        const about = byId.get(id)?.data.about.map((named) => named.id);
        if (!about || about.includes(issue.id)) return [];
        // An issue that is misspelt is reported as such.
        if (![issue.id, ...about].every((name) => ids.get('issues')?.has(name))) return [];
        const list = about.map((name) => `\`${name}\``).join(', ');
        const message = `Unexpected claim \`${id}\` about ${list}, expected one about \`${issue.id}\``;
        return [
          problemAt(
            actor,
            ['positions', index, 'claims', place],
            'position-without-claim',
            message,
          ),
        ];
      });
    }),
  );
}

/** The stance of a position is on the scale of its issue. */
export function unknownStance({ records }: Corpus): Problem[] {
  const scales = new Map(
    records.issues.map(({ id, data }) => [id, data.stances.map((stance) => stance.id)]),
  );
  return records.actors.flatMap((actor) =>
    actor.data.positions.flatMap(({ issue, stance }, index) => {
      const scale = scales.get(issue.id);
      if (!scale || scale.includes(stance)) return [];
      const list = scale.map((name) => `\`${name}\``).join(', ');
      const message = `Unexpected stance \`${stance}\` on \`${issue.id}\`, expected one of ${list}`;
      return [
        problemAt(
          actor,
          ['positions', index, 'stance'],
          'unknown-stance',
          message,
          didYouMean(stance, scale),
        ),
      ];
    }),
  );
}

/** An actor has one position on an issue at a time: each ends on the day the next begins, or before. */
export function overlappingPositions({ records }: Corpus): Problem[] {
  return records.actors.flatMap((actor) => {
    const numbered = actor.data.positions.map((position, index) => ({ ...position, index }));
    const byIssue = Object.values(Object.groupBy(numbered, ({ issue }) => issue.id));
    return byIssue.flatMap((ofIssue = []) => {
      const inTime = ofIssue.toSorted(
        (a, b) => compareText(a.from.from, b.from.from) || a.index - b.index,
      );
      return inTime.flatMap((later, place) => {
        const earlier = inTime[place - 1];
        if (!earlier || (earlier.until && earlier.until.from <= later.from.until)) return [];
        const { issue, from, index } = later;
        const found = `position on \`${issue.id}\` from ${from.text}`;
        const message = earlier.until
          ? `Unexpected ${found} while another holds until ${earlier.until.text}, expected one at a time`
          : `Unexpected ${found} while another from ${earlier.from.text} has no \`until\`, expected one at a time`;
        const path = ['positions', index, 'from'];
        return [problemAt(actor, path, 'overlapping-positions', message)];
      });
    });
  });
}
