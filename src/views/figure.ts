import type { Figure, FigureVerdict, VerdictName } from '../dossier/index.ts';
import { showClaimRow, type ClaimRow } from './claim-row.ts';
import type { Context } from './context.ts';
import { showDatasetNote, type DatasetNote } from './dataset.ts';
import { formatSpan } from './dates.ts';
import { linkAnalysis, linkFigure, linkRow, type LinkText } from './links.ts';
import { formatNumber } from './numbers.ts';
import { ruleInWords, workingOf } from './rule-words.ts';
import { stepsAt, type Steps } from './steps.ts';

/** One figure in a list: what was asked, what came out, what that says of claims. */
export interface FigureEntry extends LinkText {
  readonly question: string;
  /** `16`. */
  readonly display: string;
  /** `nights`; nothing for per cent. */
  readonly unit: string | undefined;
  /** The numbers behind a quotient: `4 of 93 nights`. */
  readonly working: string | undefined;
  readonly verdicts: readonly VerdictView[];
}

/** What a figure says of one claim. */
export interface VerdictView {
  readonly id: VerdictName;
  /** `Confirms`, `Differs from`, `Qualifies`. */
  readonly word: string;
  readonly words: string;
  readonly claim: ClaimRow;
}

/** The page of one figure. */
export interface FigurePage extends FigureEntry, Steps {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly rule: string;
  /** What a comparison compares, and the comparisons that this figure is part of. */
  readonly compared: readonly FigureEntry[];
  readonly comparisons: readonly FigureEntry[];
  readonly rows: RowTable;
  /** Days of the window that have no row, and why. */
  readonly gaps: readonly string[];
  readonly cannotShow: string;
  readonly caution: string | undefined;
  readonly source: DatasetNote;
  readonly citedIn: readonly LinkText[];
}

/** Rows of data as a table; each leads to its page. */
export interface RowTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly link: LinkText;
    readonly cells: readonly string[];
    /** The row whose place is asked. */
    readonly isAsked: boolean;
  }[];
}

export function showFigure(context: Context, figure: Figure): FigurePage {
  const { compared, comparisons } = figure;
  const entry = showFigureEntry(context, figure);
  const source = showDatasetNote(context, figure.dataset);
  const result = [entry.display, entry.unit].filter(Boolean).join(' ');
  return {
    ...entry,
    title: figure.title,
    description: `${figure.question} ${result}, computed from data. ${source.countedBy.text} counts.`,
    path: `/figures/${figure.id}/`,
    rule: ruleInWords(figure),
    compared: compared.map((one) => showFigureEntry(context, one)),
    comparisons: comparisons.map((one) => showFigureEntry(context, one)),
    rows: tableOf(context, figure),
    gaps: gapsOf(figure),
    cannotShow: figure.cannotShow,
    caution: figure.caution,
    source,
    citedIn: figure.analyses.map((analysis) => linkAnalysis(context.addresses, analysis)),
    ...stepsAt(context.dossier.figures.all, figure, (other) =>
      linkFigure(context.addresses, other),
    ),
  };
}

export function showFigureEntry(context: Context, figure: Figure): FigureEntry {
  const { display, question, unit, verdicts } = figure;
  return {
    ...linkFigure(context.addresses, figure),
    ...{ display, question, unit },
    working: workingOf(figure),
    verdicts: verdicts.map((verdict) => showVerdict(context, verdict)),
  };
}

/** All figures by their headings, in their order. */
export function listFigures(
  context: Context,
): { readonly title: string; readonly figures: readonly FigureEntry[] }[] {
  const groups = Map.groupBy(context.dossier.figures.all, ({ group }) => group);
  return [...groups].map(([title, figures]) => ({
    title,
    figures: figures.map((figure) => showFigureEntry(context, figure)),
  }));
}

/** What a verdict is called where it leads from a figure to a claim. */
export const verdictWords: Readonly<Record<VerdictName, string>> = {
  confirms: 'Confirms',
  differs: 'Differs from',
  qualifies: 'Qualifies',
};

/** What a verdict is called where it leads from a claim to a figure. */
export const verdictsOn: Readonly<Record<VerdictName, string>> = {
  confirms: 'Confirmed by',
  differs: 'Another number in',
  qualifies: 'Qualified by',
};

function showVerdict(context: Context, { claim, name, words }: FigureVerdict): VerdictView {
  return { id: name, word: verdictWords[name], words, claim: showClaimRow(context, claim) };
}

function tableOf({ addresses }: Context, figure: Figure): RowTable {
  const { at, dataset, rows } = figure;
  const columns = columnsOf(figure);
  const heads = columns.map((name) => dataset.columns[name]?.label ?? name);
  return {
    head: [dataset.columns[dataset.key]?.label ?? dataset.key, ...heads],
    rows: rows.map((row) => ({
      link: linkRow(addresses, row),
      cells: columns.map((name) => formatNumber(row.counts[name] ?? 0)),
      isAsked: row.day === at,
    })),
  };
}

/** The columns that a rule reads, those of what it compares among them. */
function columnsOf({ compared, of, outOf, where }: Figure): string[] {
  const own = [...Object.keys(where ?? {}), of, outOf].filter((name) => name !== undefined);
  return [...new Set([...own, ...compared.flatMap(columnsOf)])];
}

function gapsOf({ between, compared, dataset }: Figure): string[] {
  const windows = [between, ...compared.map((figure) => figure.between)].filter(Boolean);
  return dataset.gaps
    .filter(({ on }) =>
      windows.length === 0
        ? true
        : windows.some((window) => window && window.from <= on.until && on.from <= window.until),
    )
    .map(({ on, why }) => `${formatSpan(on)}: ${why}`);
}
