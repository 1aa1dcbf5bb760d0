import type { Context } from '../views/context.ts';
import { showDatasetNote, type DatasetNote } from '../views/dataset.ts';
import { countOf } from '../views/words.ts';
import { tables } from './tables.ts';

/** The page of all data: what can be taken along, on which terms, how it is checked. */
export interface DataPage {
  readonly title: string;
  readonly description: string;
  readonly licence: string;
  /** How to name the site as the source. */
  readonly credit: string;
  readonly tables: readonly {
    readonly name: string;
    readonly description: string;
    /** `437 rows`. */
    readonly size: string;
    readonly columns: readonly string[];
    readonly json: string;
    readonly csv: string;
  }[];
  /** The totals of each data set under its own name. */
  readonly datasets: readonly {
    readonly name: string;
    readonly description: string;
    readonly csv: string;
    /** The page that says who counts, and what is known to be wrong. */
    readonly source: DatasetNote;
  }[];
  readonly schema: string;
  readonly calendar: string;
  readonly manifest: string;
  /** Two lines for a shell: the hash of a file, and the one that the manifest gives for it. */
  readonly checkOne: readonly string[];
  /** Two lines that check a whole copy of the site. */
  readonly checkAll: readonly string[];
}

export function showData(context: Context): DataPage {
  const { addresses, dossier } = context;
  const { licences, title } = dossier.site;
  const manifest = addresses.absolute('/manifest.json');
  const file = 'data/claims.csv';
  return {
    title: 'Data',
    description: `Everything on ${title} for programs: JSON, CSV, a schema, a calendar, checksums.`,
    licence: licences.text,
    credit: `${title}, ${addresses.absolute('/')}`,
    tables: tables.map((table) => ({
      name: table.name,
      description: table.description,
      size: countOf(table.rows(context).length, 'row'),
      columns: table.columns,
      json: addresses.href(`/data/${table.name}.json`),
      csv: addresses.href(`/data/${table.name}.csv`),
    })),
    datasets: dossier.datasets.all.map((dataset) => ({
      name: dataset.id,
      description: dataset.summary,
      csv: addresses.href(`/data/${dataset.id}.csv`),
      source: showDatasetNote(context, dataset),
    })),
    schema: addresses.href('/data/schema.json'),
    calendar: addresses.href('/events.ics'),
    manifest: addresses.href('/manifest.json'),
    checkOne: [
      `curl -s ${addresses.absolute(`/${file}`)} | sha256sum`,
      `curl -s ${manifest} | grep '"${file}"'`,
    ],
    checkAll: [
      `curl -sO ${manifest}`,
      `sed -n 's/^  "\\(.*\\)": "\\([0-9a-f]*\\)",*$/\\2  \\1/p' manifest.json | sha256sum -c --quiet`,
    ],
  };
}
