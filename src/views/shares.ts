import type { Claim, Issue, Place, Share } from '../dossier/index.ts';
import { compareText } from '../dossier/problems.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { linkIssue, linkPlace, type LinkText } from './links.ts';
import { showMaps, type MapView, type Shade } from './map.ts';
import { toStatements, type Statement } from './statement.ts';
import { listWords } from './words.ts';

/** What is reported of shares, by place, for one issue. */
export interface ShareTable {
  /** What the shares measure. */
  readonly measure: string;
  readonly issue: LinkText;
  /** The widest difference, in words. */
  readonly sentence: string;
  /** Places with most figures first, then by name. */
  readonly rows: readonly ShareRow[];
  /** Regions filled by how much of each it is. */
  readonly maps: readonly MapView[];
}

/** One place, or several taken together. */
export interface ShareRow {
  readonly anchor: string;
  /** `Donetsk region and Luhansk region together`. */
  readonly name: string;
  readonly places: readonly LinkText[];
  /** The lowest and the highest figure, in percent. */
  readonly low: number;
  readonly high: number;
  /** `70% to 79.6%`. */
  readonly range: string;
  /** `9.6 points`, or why there is no such number. */
  readonly difference: string;
  /** The lowest first. */
  readonly figures: readonly ShareFigure[];
}

/** One figure, and who gives it. */
export interface ShareFigure extends ClaimRow {
  readonly percent: number;
  readonly bound: Share['bound'];
  /** `about 70%`. */
  readonly text: string;
}

/** The table of an issue; nothing where no claim about it has a share. */
export function showShares(context: Context, issue: Issue): ShareTable | undefined {
  const { measure } = issue;
  const statements = toStatements(issue.claims.filter(({ share }) => share));
  if (!measure || statements.length === 0) return undefined;
  const groups = Map.groupBy(statements, ({ lead }) =>
    lead.at
      .map(({ id }) => id)
      .toSorted()
      .join(),
  );
  const rows = [...groups.values()]
    .map((group): ShareRow => {
      const figures = group.flatMap(({ lead }): ShareFigure[] =>
        lead.share
          ? [{ ...showClaimRow(context, lead), ...lead.share, text: formatShare(lead.share) }]
          : [],
      );
      return showRow(context, group[0]?.lead.at ?? [], figures);
    })
    .toSorted((a, b) => b.figures.length - a.figures.length || compareText(a.name, b.name));
  return {
    measure,
    issue: linkIssue(context.addresses, issue),
    sentence: sentenceOf(rows),
    rows,
    maps: mapShares(context, statements, measure),
  };
}

/** The tables of all issues that have one, in the order of the issues. */
export function listShares(context: Context): ShareTable[] {
  return context.dossier.issues.all.flatMap((issue) => showShares(context, issue) ?? []);
}

/** `79.6%`, `about 70%`, `less than 100%`. */
export function formatShare({ bound, percent }: Share): string {
  return `${boundWords[bound]}${percent}%`;
}

/** A region has the lowest figure of its own, else that of the places that it is counted with. */
function mapShares(
  context: Context,
  statements: readonly Statement[],
  measure: string,
): readonly MapView[] {
  const figures = statements
    .map(({ lead }) => lead)
    .toSorted((a, b) => a.at.length - b.at.length || percentOf(a) - percentOf(b));
  const regions = new Set(figures.flatMap(({ at }) => at).filter(({ kind }) => kind === 'region'));
  return showMaps(context, [...regions], measure, (place) => {
    const figure = figures.find(({ at }) => at.includes(place));
    return shadeOf(figure ? percentOf(figure) : 0);
  });
}

function percentOf({ share }: Claim): number {
  return share?.percent ?? 0;
}

function shadeOf(percent: number): Shade {
  if (percent >= 90) return { fill: 'marked', label: 'All or almost all, by the lowest figure' };
  return percent >= 50
    ? { fill: 'hatched', label: 'Half or more, by the lowest figure' }
    : { fill: 'dotted', label: 'Less than half, by the lowest figure' };
}

function showRow(
  { addresses }: Context,
  places: readonly Place[],
  unsorted: readonly ShareFigure[],
): ShareRow {
  const figures = unsorted.toSorted(
    (a, b) => a.percent - b.percent || compareText(a.bound, b.bound) || compareText(a.id, b.id),
  );
  const percents = figures.map(({ percent }) => percent);
  const [low, high] = [Math.min(...percents), Math.max(...percents)];
  const names = listWords(places.map(({ name }) => name));
  const texts = [...new Set(figures.map(({ text }) => text))];
  return {
    anchor: `share-${places.map(({ id }) => id).join('-')}`,
    name: places.length > 1 ? `${names} together` : names,
    places: places.map((place) => linkPlace(addresses, place)),
    low,
    high,
    range: texts.length > 1 ? `${texts[0] ?? ''} to ${texts.at(-1) ?? ''}` : (texts[0] ?? ''),
    difference: measureDifference(low, high, figures.length),
    figures,
  };
}

function sentenceOf(rows: readonly ShareRow[]): string {
  const [widest] = rows.toSorted((a, b) => b.high - b.low - (a.high - a.low));
  if (!widest || widest.high === widest.low) return 'For no place do two figures differ.';
  return `Figures differ most for ${widest.name}: from ${widest.range}, ${widest.difference} apart.`;
}

function measureDifference(low: number, high: number, count: number): string {
  if (count === 1) return 'one figure';
  return high > low ? `${Number((high - low).toFixed(2))} points` : 'not in numbers';
}

const boundWords: Readonly<Record<Share['bound'], string>> = {
  about: 'about ',
  below: 'less than ',
  exact: '',
};
