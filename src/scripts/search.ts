/** What is used of Pagefind's browser side, which is loaded when someone searches and not before. */
interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  mergeIndex(path: string, options: { excerptLength: number }): Promise<void>;
  /** Load what an answer needs of the index. */
  preload(words: string): Promise<void>;
  search(
    words: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  readonly url: string;
  /** Escaped HTML with `<mark>` around the words that were found. */
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly details: string };
}

/** A share of the index. */
interface Part {
  readonly folder: string;
  /** When the oldest in it came out; nothing for the oldest of all. */
  readonly since?: string;
}

const perPage = 10;
const excerptLength = 24;
/** Milliseconds without a key before a search begins: each word half written would load chunks that nobody wants. */
const pause = 300;
const form = getElement('search', HTMLFormElement);
const found = getElement('found', HTMLElement);
const list = getElement('results', HTMLOListElement);
const more = getElement('more', HTMLButtonElement);
const further = getElement('further', HTMLButtonElement);
/** Parts of the index that have not been looked at, the newest first, and when what has been began. */
const older: Part[] = readParts();
let since = older.shift()?.since;
let stride = 1;
let searches = 0;
let pagefind: Promise<Pagefind> | undefined;
let rest: { data(): Promise<Found> }[] = [];

fillIn(new URLSearchParams(location.search));
form.addEventListener('input', () => void search(pause));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.focus();
});
more.addEventListener('click', () => void showNext());
further.addEventListener('click', () => void goFurther().then(() => search()));
if (location.search.length > 1) void search();

/** An element that the page is sure to have. */
function getElement<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`Unexpected page without #${id}`);
}

function fillIn(query: URLSearchParams): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    field.value = query.get(field.name) ?? '';
  }
}

function readParts(): Part[] {
  return JSON.parse(form.dataset['parts'] ?? '[]') as Part[];
}

function pathOfIndex(): string {
  return form.dataset['index'] ?? '';
}

/** Look at older parts too, from now on: each time at twice as many, so that few steps lead to the beginning. */
async function goFurther(): Promise<void> {
  const next = older.splice(0, stride);
  stride *= 2;
  since = next.at(-1)?.since;
  const index = await load();
  await Promise.all(
    next.map(({ folder }) => index.mergeIndex(pathOfIndex() + folder, { excerptLength })),
  );
}

function load(): Promise<Pagefind> {
  pagefind ??= import(/* @vite-ignore */ `${pathOfIndex()}pagefind.js`).then(
    async (loaded: Pagefind) => {
      await loaded.options({ noWorker: true, excerptLength });
      return loaded;
    },
  );
  return pagefind;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Answer what the form asks, unless it asks something else within so many milliseconds. */
async function search(within = 0): Promise<void> {
  const chosen = [...new FormData(form)].filter(
    (field): field is [string, string] => field[1] !== '',
  );
  const { q = '', ...filters } = Object.fromEntries(chosen);
  history.replaceState(
    null,
    '',
    chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : location.pathname,
  );
  const mine = ++searches;
  if (chosen.length === 0) return show([], '');
  try {
    const [index] = await Promise.all([load(), wait(within)]);
    if (mine !== searches) return;
    const words = q.trim();
    // The last word may be half written, and the words that begin so end in another chunk of the index.
    if (words !== '') await index.preload(`${words} ${words}\u{ffff}`);
    const answer = await index.search(words === '' ? null : words, { filters });
    if (mine !== searches) return;
    const { length } = answer.results;
    const reach = since === undefined ? '' : ` in what came out since ${since}`;
    await show(answer.results, `${length === 0 ? 'Nothing' : length} found${reach}`);
    if (length > 0 || older.length === 0) return;
    await goFurther();
    if (mine === searches) await search();
  } catch {
    if (mine !== searches) return;
    await show([], 'The search could not be loaded. Everything is listed below.');
  }
}

async function show(results: typeof rest, message: string): Promise<void> {
  found.textContent = message;
  further.hidden = message === '' || older.length === 0;
  list.replaceChildren();
  rest = results;
  await showNext();
}

async function showNext(): Promise<void> {
  const next = rest.slice(0, perPage);
  rest = rest.slice(perPage);
  more.hidden = rest.length === 0;
  const shown = rest;
  const items = (await Promise.all(next.map((result) => result.data()))).map(toItem);
  // Meanwhile another search may have begun.
  if (shown === rest) list.append(...items);
}

function toItem({ excerpt, meta, url }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
  item.append(
    paragraph('sentence', link),
    paragraph('details', meta.details),
    paragraph('', ...marked(excerpt)),
  );
  return item;
}

function paragraph(className: string, ...parts: (Node | string)[]): HTMLParagraphElement {
  const element = Object.assign(document.createElement('p'), { className });
  element.append(...parts);
  return element;
}

/** Text with marks, without handing any HTML to the page. */
function marked(excerpt: string): (Node | string)[] {
  const plain = (text: string): string =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  return excerpt.split(/<\/?mark>/).map((part, index) => {
    if (index % 2 === 0) return plain(part);
    return Object.assign(document.createElement('mark'), { textContent: plain(part) });
  });
}
