import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import { steps, type BenchResult, type Step } from './bench.ts';

/** The figures as a Markdown table: processor seconds, beside them how often bare Eleventy's. */
export function toTable(results: readonly BenchResult[]): string {
  const head = ['dossier', 'Eleventy', ...ours, 'MB', 'pages', 'files', 'MB written', 'ms a page'];
  const rows = results.map((result) => {
    const { articles, bytes, files, kind, pages } = result;
    const costs = ours.map((step) => {
      const { seconds } = result.steps[step];
      return `${seconds.toFixed(1)} (${(seconds / result.steps.eleventy.seconds).toFixed(2)} ×)`;
    });
    return [
      `${kind}, ${articles}`,
      result.steps.eleventy.seconds.toFixed(1),
      ...costs,
      String(Math.round(Math.max(...ours.map((step) => result.steps[step].megabytes)))),
      String(pages),
      String(files),
      (bytes / 1e6).toFixed(1),
      ((result.steps.cold.seconds * 1000) / pages).toFixed(1),
    ];
  });
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What cards cost, a line for each dossier of which they were measured. */
export function toCardLines(results: readonly BenchResult[]): string[] {
  return results.flatMap(({ articles, cards, kind }) => {
    if (!cards) return [];
    const { count, drawn, kept } = cards;
    const each = ((drawn.seconds * 1000) / count).toFixed(1);
    return `${kind}, ${articles}: ${count} cards in ${drawn.seconds.toFixed(1)} s (${each} ms each), ${kept.seconds.toFixed(1)} s when none has changed`;
  });
}

/** How the processor seconds of each step grow with the number of articles: one panel for each kind of dossier. */
export function toChart(results: readonly BenchResult[]): string {
  const kinds = [...Map.groupBy(results, ({ kind }) => kind)];
  const panels = kinds.map(([kind, list], index) => panel(kind, list, index * panelWidth));
  const width = kinds.length * panelWidth;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${panelHeight}" font-family="sans-serif" font-size="12" role="img">
<title>Processor seconds by number of articles</title>
<rect width="${width}" height="${panelHeight}" fill="#fff"/>
${panels.join('\n')}
</svg>
`;
}

const ours = steps.filter((step) => step !== 'eleventy');
const panelWidth = 420;
const panelHeight = 300;
const colours: Readonly<Record<Step, string>> = {
  eleventy: '#767676',
  check: '#1d5130',
  cold: '#8c1d18',
  unchanged: '#0b4a6f',
  changed: '#6b4aa0',
};

function panel(kind: string, results: readonly BenchResult[], left: number): string {
  const x = scaleLinear([0, Math.max(...results.map(({ articles }) => articles))], [50, 320]);
  const most = Math.max(
    ...results.flatMap((result) => steps.map((step) => result.steps[step].seconds)),
  );
  const y = scaleLinear([0, most], [250, 40]).nice();
  const grid = y
    .ticks(5)
    .map(
      (tick) =>
        `<path d="M50 ${y(tick)}H320" stroke="#ddd"/><text x="44" y="${y(tick) + 4}" text-anchor="end">${tick}</text>`,
    );
  const marks = results.map(
    ({ articles }) => `<text x="${x(articles)}" y="268" text-anchor="middle">${articles}</text>`,
  );
  const path = line<BenchResult>().x(({ articles }) => x(articles));
  // Names stand at the ends of their lines, moved apart where lines end close together.
  const ends = steps
    .map((step) => ({ step, at: y(results.at(-1)?.steps[step].seconds ?? 0) }))
    .toSorted((a, b) => b.at - a.at);
  let free = Number.POSITIVE_INFINITY;
  const lines = ends.map(({ at, step }) => {
    free = Math.min(at, free - 14);
    const shape = path.y((result) => y(result.steps[step].seconds))([...results]) ?? '';
    return `<path d="${shape}" fill="none" stroke="${colours[step]}" stroke-width="2"/><text x="326" y="${free + 4}" fill="${colours[step]}">${step}</text>`;
  });
  return `<g transform="translate(${left})"><text x="50" y="22" font-weight="bold">${kind}: processor seconds by articles</text>${[...grid, ...marks, ...lines].join('')}</g>`;
}
