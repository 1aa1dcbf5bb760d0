import type { Corpus } from './corpus.ts';
import type { Chart, Dataset, Shelf } from './dossier.ts';
import { proseOf, type Drafts } from './link-records.ts';
import { makeShelf } from './shelf.ts';

/** Charts with the data and the events that they show. */
export function linkCharts(
  { records }: Corpus,
  { events }: Drafts,
  datasets: Shelf<Dataset>,
): Shelf<Chart> {
  const charts = records.charts.map(({ id, digest, data, body }): Chart => ({
    ...data,
    ...{ id, digest, note: proseOf(body), dataset: datasets.get(data.data.id) },
    marks: data.marks.map(({ event, label }) => ({ event: events.get(event.id), label })),
    split: data.split && { ...data.split, event: events.get(data.split.event.id) },
  }));
  return makeShelf(charts, () => 0);
}
